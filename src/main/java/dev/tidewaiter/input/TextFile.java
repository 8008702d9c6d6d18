package dev.tidewaiter.input;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.TextDecoder;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Small files that are no manifests. */
public final class TextFile {

  private TextFile() {}

  /** Whether there is a file. */
  public static boolean exists(Path file) {
    return file.toFile().isFile();
  }

  /** Whether there is a file or a directory. */
  public static boolean isThere(Path path) {
    return path.toFile().exists();
  }

  /**
   * The text of a file; empty if it can't be read.
   *
   * @param name how messages call it
   */
  public static Optional<Source> read(Path file, String name) {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return Optional.of(TextDecoder.decode(name, in.readAllBytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file where there is none: whole, or not at all.
   *
   * @return whether it was written; false if something of that name is there, be it a link to nothing
   */
  public static boolean create(Path file, String text) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Path beside = file.resolveSibling(".tidewaiter" + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
      link(beside, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Gives a file one more name, which fails if the name is taken; where files have but one name, it gets the other. */
  private static void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException | UnsupportedOperationException e) {
      Files.move(file, name);
    }
  }

  /** Writes a file: whole, or not at all. */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = Files.createTempFile(target.getParent(), ".tidewaiter", ".tmp");
    try {
      Files.writeString(beside, text);
      if (Files.exists(target)) {
        copyPermissions(target, beside);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** As far as the file system has them. */
  private static void copyPermissions(Path from, Path to) throws IOException {
    try {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    } catch (UnsupportedOperationException e) {
      return;
    }
  }
}
