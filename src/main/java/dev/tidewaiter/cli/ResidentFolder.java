package dev.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The folder in which a resident is met, the jar and the Java that it was started from: all must stay what they were. */
final class ResidentFolder {

  private static final String READY = "ready";

  private final Path path;
  private final List<Path> started;
  private final String folderThen;
  private final String startedThen;

  private ResidentFolder(Path path, List<Path> started) throws IOException {
    this.path = path;
    this.started = started;
    folderThen = folderNow();
    startedThen = startedNow();
  }

  static ResidentFolder open(Path path, Path jar, Path java) throws IOException {
    return new ResidentFolder(path, List.of(jar, java));
  }

  Path path() {
    return path;
  }

  /** Whether the folder is the one it was and no other user can get into it, and jar and Java are those that run. */
  boolean isSound() {
    try {
      return folderThen.startsWith("rwx------ ") && folderThen.equals(folderNow()) && startedThen.equals(startedNow());
    } catch (IOException e) {
      return false;
    }
  }

  /** Lets the launcher know that it may ask. What is made here belongs to who runs this, so it also shows whose the folder is. */
  void openToAll() throws IOException {
    Path ready = Files.createFile(path.resolve(READY));
    if (!Files.getOwner(ready).equals(Files.getOwner(path))) {
      Files.delete(ready);
      throw new IOException("not the folder of who runs this");
    }
  }

  /** Takes the folder away, unless it is another's by now. */
  void clear() {
    try {
      if (!folderThen.equals(folderNow())) {
        return;
      }
      Files.deleteIfExists(path.resolve(READY));
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
        for (Path entry : entries) {
          Files.deleteIfExists(entry);
        }
      }
      Files.delete(path);
    } catch (IOException e) {
      // The launcher takes away what is left.
    }
  }

  private String folderNow() throws IOException {
    PosixFileAttributes now = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return PosixFilePermissions.toString(now.permissions()) + " " + now.owner() + " " + now.fileKey() + " " + now.isDirectory();
  }

  private String startedNow() throws IOException {
    StringBuilder now = new StringBuilder();
    for (Path file : started) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      now.append(attributes.fileKey()).append(' ').append(attributes.size()).append(' ').append(attributes.lastModifiedTime()).append('\n');
    }
    return now.toString();
  }
}
