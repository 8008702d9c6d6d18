package dev.tidewaiter.report;

import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that a report goes to. The file has its old text until the whole report is on the disk, and then the new one at once: it is
 * written beside and moved. A failure ends this report only and is told at the end.
 */
final class ReportFile implements ReportSink, AutoCloseable {

  /** A report up to this size goes to the disk at the end, so that a run that is stopped leaves nothing beside. */
  private static final int IN_MEMORY = 1 << 20;

  private final Path path;
  private final boolean append;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

  private Optional<Path> beside = Optional.empty();
  private Optional<FileChannel> channel = Optional.empty();
  private Optional<IOException> failure = Optional.empty();

  private ReportFile(Path path, boolean append) {
    this.path = path;
    this.append = append;
  }

  /**
   * Makes ready to write, with the directories above the file.
   *
   * @throws UsageException if there can be no such file
   */
  static ReportFile open(ReportTarget target, Path workingDirectory) {
    try {
      Path path = workingDirectory.resolve(target.path()).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        throw new UsageException("--output " + target.written() + ": a directory");
      }
      if (Files.exists(path)) {
        return new ReportFile(path.toRealPath(), target.append());
      }
      Files.createDirectories(path.getParent());
      if (!Files.isWritable(path.getParent())) {
        throw new UsageException("--output " + target.written() + ": permission denied");
      }
      return new ReportFile(path, target.append());
    } catch (InvalidPathException e) {
      throw new UsageException("--output " + target.written() + ": not a path");
    } catch (IOException e) {
      throw new UsageException("--output " + target.written() + ": " + Reason.of(e));
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void write(byte[] text) {
    if (failure.isPresent()) {
      return;
    }
    pending.writeBytes(text);
    if (pending.size() >= IN_MEMORY && !append && !isSpecial()) {
      try {
        spill();
      } catch (IOException e) {
        failure = Optional.of(e);
      }
    }
  }

  /** Puts the report in its place; what kept it from there, if anything did. */
  Optional<String> finish() {
    try (this) {
      if (failure.isPresent()) {
        return Optional.of(Reason.of(failure.get()));
      }
      if (append || isSpecial()) {
        through();
      } else {
        spill();
        channel.orElseThrow().force(true);
        close(channel.orElseThrow());
        move();
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Reason.of(e));
    }
  }

  /** Whether it is a device or a pipe, which cannot be replaced. */
  private boolean isSpecial() {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private void through() throws IOException {
    StandardOpenOption how = append ? StandardOpenOption.APPEND : StandardOpenOption.WRITE;
    try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE, how)) {
      pending.writeTo(out);
    }
  }

  private void spill() throws IOException {
    if (channel.isEmpty()) {
      channel = Optional.of(create());
    }
    ByteBuffer bytes = ByteBuffer.wrap(pending.toByteArray());
    while (bytes.hasRemaining()) {
      channel.get().write(bytes);
    }
    pending.reset();
  }

  private FileChannel create() throws IOException {
    for (long number = System.nanoTime(); ; number++) {
      Path candidate = path.resolveSibling("." + path.getFileName() + "." + Long.toHexString(number));
      try {
        FileChannel created = FileChannel.open(candidate, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        beside = Optional.of(candidate);
        return created;
      } catch (FileAlreadyExistsException e) {
        continue;
      }
    }
  }

  private void move() throws IOException {
    Path written = beside.orElseThrow();
    if (Files.exists(path) && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(path));
    }
    Files.move(written, path, StandardCopyOption.ATOMIC_MOVE);
    beside = Optional.empty();
  }

  private void close(FileChannel open) throws IOException {
    channel = Optional.empty();
    open.close();
  }

  /** Leaves nothing behind of a report that did not come to its end. */
  @Override
  public void close() throws IOException {
    if (channel.isPresent()) {
      close(channel.get());
    }
    if (beside.isPresent()) {
      Files.deleteIfExists(beside.get());
      beside = Optional.empty();
    }
  }
}
