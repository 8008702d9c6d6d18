package dev.tidewaiter.input;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.Optional;

/** Something that can be read whole. */
public sealed interface Input {

  /** How reports call it. */
  String name();

  /** Whether the user asked for it by name, so that a failure to read it fails the run. */
  boolean named();

  /** All its bytes. */
  byte[] read() throws IOException;

  /** A file, or something that can be opened like one. */
  record File(String name, Path path, boolean named) implements Input {
    @Override
    public byte[] read() throws IOException {
      try (InputStream in = isLossy() ? Files.newInputStream(path) : new FileInputStream(path.toFile())) {
        return limited(in);
      }
    }

    /** Whether the name is not to be written in the locale's encoding; the path still has its bytes. */
    private boolean isLossy() {
      return name.indexOf('\uFFFD') >= 0;
    }
  }

  /** An open stream, such as standard input; it is not closed. What was read of it is kept: there is one at most. */
  final class Stream implements Input {
    private final String name;
    private final InputStream in;
    private Optional<byte[]> read = Optional.empty();

    public Stream(String name, InputStream in) {
      this.name = name;
      this.in = in;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean named() {
      return true;
    }

    @Override
    public synchronized byte[] read() throws IOException {
      if (read.isEmpty()) {
        read = Optional.of(limited(in));
      }
      return read.get();
    }
  }

  /** A pipe or another device, such as the {@code /dev/fd/63} of a shell. It gives its bytes once only, so that they are kept. */
  final class Device implements Input {
    private final String name;
    private final Path path;
    private Optional<byte[]> read = Optional.empty();

    public Device(String name, Path path) {
      this.name = name;
      this.path = path;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public boolean named() {
      return true;
    }

    @Override
    public synchronized byte[] read() throws IOException {
      if (read.isEmpty()) {
        // Buffered, as a FileInputStream of Java 17 asks where it stands before it reads so many bytes, and no pipe can say.
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
          read = Optional.of(limited(in));
        }
      }
      return read.get();
    }
  }

  /**
   * A text that a program made.
   *
   * @param templates what it was made of
   */
  record Rendered(String name, byte[] text, Templates templates) implements Input {
    @Override
    public boolean named() {
      return true;
    }

    @Override
    public byte[] read() {
      return text;
    }
  }

  /** What Git has of a file for the next commit. */
  record Staged(String name, Supplier<byte[]> content) implements Input {
    @Override
    public boolean named() {
      return false;
    }

    @Override
    public byte[] read() throws IOException {
      try {
        return content.get();
      } catch (UsageException e) {
        throw new IOException(e.getMessage(), e);
      }
    }
  }

  /** The most bytes that are read of one input; twice what the tool is meant for, and far above what a server takes. */
  int MOST_BYTES = 200 << 20;

  private static byte[] limited(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES);
    if (bytes.length == MOST_BYTES && in.read() >= 0) {
      throw new IOException("larger than " + (MOST_BYTES >> 20) + " MiB");
    }
    return bytes;
  }
}
