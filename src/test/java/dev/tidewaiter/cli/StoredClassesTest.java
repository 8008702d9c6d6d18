package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as the build leaves it. */
class StoredClassesTest {

  private static final LocalDateTime THEN = LocalDateTime.of(2026, 1, 2, 3, 4, 6);

  @TempDir Path folder;

  private Path jar;

  @BeforeEach
  void jar() throws IOException {
    jar = folder.resolve("a.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("META-INF/MANIFEST.MF", "dev/tidewaiter/", "dev/tidewaiter/A.class", "org/other/B.class")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(THEN);
        out.putNextEntry(entry);
        out.write((name.endsWith("/") ? "" : name.repeat(100)).getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  @Test
  void whatIsOursIsStoredAndNothingElse() throws IOException {
    StoredClasses.main(new String[] {jar.toString()});

    List<String> stored = new ArrayList<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      file.stream().filter(entry -> entry.getMethod() == ZipEntry.STORED).forEach(entry -> stored.add(entry.getName()));
    }
    assertEquals(List.of("dev/tidewaiter/", "dev/tidewaiter/A.class"), stored);
  }

  @Test
  void entriesKeepTheirOrderTimesAndBytes() throws IOException {
    List<String> before = entries();

    StoredClasses.main(new String[] {jar.toString()});

    assertEquals(before, entries());
    assertEquals(List.of(jar), Files.list(folder).toList());
  }

  private List<String> entries() throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        byte[] bytes = file.getInputStream(entry).readAllBytes();
        entries.add(entry.getName() + " " + entry.getTimeLocal() + " " + new String(bytes, StandardCharsets.US_ASCII));
      }
    }
    return entries;
  }
}
