package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with files below {@code test/resources}. {@code -Dgolden=update} writes them; they are then read in the diff like code. Without
 * it a missing one fails.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("test", "resources");

  private Golden() {}

  public static Path folder(String name) {
    return FOLDER.resolve(name);
  }

  public static void assertMatches(String name, String actual) throws IOException {
    assertFileIs(FOLDER.resolve(name), actual);
  }

  /** How a text differs from a file of another folder, which an update writes; empty if it does not. */
  static String difference(Path golden, String actual) throws IOException {
    try {
      assertFileIs(golden, actual);
      return "";
    } catch (AssertionError e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The same with a file of another folder. */
  static void assertFileIs(Path golden, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
      return;
    }
    if (!Files.exists(golden)) {
      fail(golden + " is missing; -Dgolden=update writes it");
    }
    assertEquals(Files.readString(golden), actual, golden + ", which -Dgolden=update writes anew");
  }
}
