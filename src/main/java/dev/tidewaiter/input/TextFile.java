package dev.tidewaiter.input;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.TextDecoder;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
