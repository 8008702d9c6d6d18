package dev.tidewaiter.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar again so that what is ours stands in it uncompressed. Where there is no class-data archive, as on a build server, a run
 * takes five hundred classes out of the jar, and to inflate them is a tenth of its time. The libraries, of which few runs load anything, stay
 * compressed. The build runs it; nothing else does.
 */
public final class StoredClasses {

  private static final String OURS = "dev/tidewaiter/";

  private StoredClasses() {}

  /** Takes the jar, and writes it in its place. */
  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path other = jar.resolveSibling(jar.getFileName() + ".stored");
    try (ZipFile from = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(other); ZipOutputStream to = new ZipOutputStream(file)) {
      for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
        copy(from, entries.nextElement(), to);
      }
    }
    Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTimeLocal(entry.getTimeLocal());
    if (entry.getName().startsWith(OURS)) {
      copy.setMethod(ZipEntry.STORED);
      copy.setSize(entry.getSize());
      copy.setCrc(entry.getCrc());
    }
    to.putNextEntry(copy);
    from.getInputStream(entry).transferTo(to);
    to.closeEntry();
  }
}
