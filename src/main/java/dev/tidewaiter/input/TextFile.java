package dev.tidewaiter.input;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.TextDecoder;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
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
    boolean isNew = !Files.exists(file);
    Path target = isNew ? file.toAbsolutePath() : file.toRealPath();
    // Temporary files are made for one user alone; a new file is for whom any new file is.
    Path beside = isNew
        ? target.resolveSibling("." + target.getFileName() + ProcessHandle.current().pid() + ".tmp")
        : Files.createTempFile(target.getParent(), ".tidewaiter", ".tmp");
    try {
      Files.writeString(beside, text);
      if (!isNew) {
        copyPermissions(target, beside);
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Gives a file that was read another text, if it is still what was read, and its bytes are those of its text.
   *
   * @return why it was not done, as a line for the user; empty if it was
   */
  public static Optional<String> rewrite(Path file, Source read, String text) {
    try {
      if (!Arrays.equals(Files.readAllBytes(file), read.text().getBytes(StandardCharsets.UTF_8))) {
        return Optional.of(read.name() + ": not mended, since it is not UTF-8 or was changed meanwhile");
      }
      write(file, text);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(read.name() + ": cannot be written");
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
