package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedResourceTest {
  @TempDir private Path folder;

  @Test
  void anEntryIsReadFromTheJar() throws IOException {
    byte[] content = "content".repeat(1000).getBytes(StandardCharsets.UTF_8);
    assertArrayEquals(content, PackedResource.entry(jar("a/b.bin", content), "a/b.bin").orElseThrow());
  }

  @Test
  void anEntryThatTheJarLacksIsEmpty() throws IOException {
    assertEquals(Optional.empty(), PackedResource.entry(jar("a/b.bin", new byte[1]), "a/c.bin"));
  }

  @Test
  void aResourceThatNoOneMadeIsEmpty() {
    assertEquals(Optional.empty(), PackedResource.bytes("v0.0.bin"));
  }

  private String jar(String entry, byte[] content) throws IOException {
    Path jar = folder.resolve("x.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(content);
    }
    return jar.toString();
  }
}
