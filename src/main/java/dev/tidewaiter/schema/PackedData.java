package dev.tidewaiter.schema;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data that the build puts into the constants of classes, see {@link PackedDataWriter}. A class is found without opening the jar once more
 * and comes out of the class-data archive; a resource in a jar costs seven milliseconds or more at start-up.
 */
public final class PackedData {

  /** The name of the version of Tidewaiter. A jar's manifest has it too, but to read that costs as much as to judge a manifest. */
  public static final String VERSION = "version";

  /** What has been read. A class gives its data once only. */
  private static final Map<String, byte[]> READ = new HashMap<>();

  /** What the class that is being loaded has given so far. */
  private static List<String> parts = new ArrayList<>();

  private PackedData() {}

  /** The bytes under a name such as {@code v1.37}; empty if the build made none. They are not to be changed. */
  public static synchronized Optional<byte[]> bytes(String name) {
    byte[] known = READ.get(name);
    if (known == null && give(className(name))) {
      known = joined();
      READ.put(name, known);
      parts = new ArrayList<>();
    }
    return Optional.ofNullable(known);
  }

  /** A text that must be there. */
  public static String text(String name) {
    return new String(present(name), StandardCharsets.UTF_8);
  }

  /** A text that must be there and is of ASCII alone, which need not be looked at to be decoded. */
  public static String plainText(String name) {
    return new String(present(name), StandardCharsets.ISO_8859_1);
  }

  private static byte[] present(String name) {
    Optional<byte[]> bytes = bytes(name);
    if (bytes.isEmpty()) {
      throw new IllegalStateException(className(name) + " is missing: the build did not run its packers");
    }
    return bytes.get();
  }

  /** Called by the classes with the data when they are loaded. */
  static void take(String part) {
    parts.add(part);
  }

  /** The parts, whose characters are bytes, as one. The old method copies them once; a charset would have to be found, and copies thrice. */
  @SuppressWarnings("deprecation")
  private static byte[] joined() {
    int length = 0;
    for (String part : parts) {
      length += part.length();
    }
    byte[] bytes = new byte[length];
    int at = 0;
    for (String part : parts) {
      part.getBytes(0, part.length(), bytes, at);
      at += part.length();
    }
    return bytes;
  }

  static String className(String name) {
    return "dev.tidewaiter.schema.Data_" + name.replace('.', '_').replace('/', '_');
  }

  private static boolean give(String className) {
    try {
      Class.forName(className, true, PackedData.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException none) {
      return false;
    }
  }
}
