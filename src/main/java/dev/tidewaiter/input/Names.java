package dev.tidewaiter.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the names of files and directories say. */
final class Names {

  private Names() {}

  /** The names of what is in a directory, sorted. */
  static String[] in(Path directory) throws IOException {
    String[] listed = directory.toFile().list();
    String[] names = listed != null && arePlain(listed) ? listed : streamed(directory);
    Arrays.sort(names);
    return names;
  }

  /** Whether all names are of letters that every encoding has, so that the quick way to list them has not misread one. */
  private static boolean arePlain(String[] names) {
    for (String name : names) {
      for (int i = 0; i < name.length(); i++) {
        if (name.charAt(i) >= 0x7F || name.charAt(i) == '?') {
          return false;
        }
      }
    }
    return true;
  }

  private static String[] streamed(Path directory) throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      for (Path entry : stream) {
        names.add(entry.getFileName().toString());
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names.toArray(new String[0]);
  }

  /** Whether a directory holds nothing that someone wrote for a cluster. */
  static boolean isSkipped(String directory, FileWalk.Reach reach) {
    return reach == FileWalk.Reach.ALL
        ? directory.equals(".git")
        : directory.startsWith(".") || directory.equals("node_modules") || directory.equals("target");
  }

  /** Whether a directory on the way to a file is one that is left out. */
  static boolean isBelowSkipped(String path, FileWalk.Reach reach) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (isSkipped(path.substring(start, slash), reach)) {
        return true;
      }
      start = slash + 1;
    }
    return false;
  }

  static boolean isManifest(String file) {
    return (file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json")) && !file.startsWith(".tidewaiter");
  }

  /** The name of an entry of a directory, as reports call it. */
  static String below(String directory, String entry) {
    if (directory.equals(".")) {
      return entry;
    }
    return directory.endsWith("/") ? directory + entry : directory + "/" + entry;
  }

  /** Without {@code ./} before it and a slash behind it. */
  static String clean(String written) {
    String name = written;
    while (name.startsWith("./") && name.length() > 2) {
      name = name.substring(name.startsWith(".//") ? 3 : 2);
    }
    while (name.length() > 1 && name.endsWith("/")) {
      name = name.substring(0, name.length() - 1);
    }
    return name.equals("./") || name.isEmpty() ? "." : name;
  }
}
