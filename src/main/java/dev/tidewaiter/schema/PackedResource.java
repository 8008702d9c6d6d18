package dev.tidewaiter.schema;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Data that the build puts beside the classes. When the program is one jar it is read from there directly: the class loader's
 * way to a resource in a jar costs ten milliseconds at start-up.
 */
public final class PackedResource {
  private static final String FOLDER = "dev/tidewaiter/schema/";

  private PackedResource() {}

  /** A text that must be there. */
  static String text(String name) {
    Optional<byte[]> bytes = bytes(name);
    if (bytes.isEmpty()) {
      throw new IllegalStateException(FOLDER + name + " is missing: the build did not run dev.tidewaiter.schema.SchemaPacker");
    }
    return new String(bytes.get(), StandardCharsets.UTF_8);
  }

  /** The bytes of a resource beside this package's classes; empty if there is none of that name. */
  static Optional<byte[]> bytes(String name) {
    return find(FOLDER + name);
  }

  /** The bytes of a resource by its whole path, such as {@code dev/tidewaiter/schema/versions.txt}; empty if there is none. */
  public static Optional<byte[]> find(String path) {
    try {
      Optional<byte[]> inJar = isOneJar() ? entry(System.getProperty("java.class.path"), path) : Optional.empty();
      return inJar.isPresent() ? inJar : fromLoader(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether this class was loaded by the program's own loader from a class path of one jar. */
  private static boolean isOneJar() {
    String path = System.getProperty("java.class.path", "");
    return path.endsWith(".jar")
        && path.indexOf(File.pathSeparatorChar) < 0
        && PackedResource.class.getClassLoader() == ClassLoader.getSystemClassLoader();
  }

  /** The bytes of a jar's entry; empty if there is none of that name. */
  static Optional<byte[]> entry(String path, String entryName) throws IOException {
    try (ZipFile jar = new ZipFile(path)) {
      ZipEntry entry = jar.getEntry(entryName);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return Optional.of(in.readAllBytes());
      }
    }
  }

  private static Optional<byte[]> fromLoader(String path) throws IOException {
    try (InputStream in = PackedResource.class.getResourceAsStream("/" + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
