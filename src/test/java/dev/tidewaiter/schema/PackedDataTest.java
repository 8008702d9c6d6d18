package dev.tidewaiter.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedDataTest {

  @TempDir private Path folder;

  @Test
  void everyByteComesBackAtEveryPlace() throws Exception {
    byte[] data = new byte[200_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i + i / 256);
    }

    assertArrayEquals(data, written(data));
  }

  @Test
  void noDataAreData() throws Exception {
    assertArrayEquals(new byte[0], written(new byte[0]));
  }

  @Test
  void dataThatNoOneWroteAreEmpty() {
    assertEquals(Optional.empty(), PackedData.bytes("v0.0"));
  }

  @Test
  void dataAreGivenAgain() {
    assertEquals(PackedData.text("versions"), PackedData.text("versions"));
  }

  /** As a loader reads it that has both classes for itself. */
  private byte[] written(byte[] data) throws Exception {
    PackedDataWriter.write(folder, "some.data", data);
    URL[] places = {folder.toUri().toURL(), Path.of("target", "classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      Class<?> reader = loader.loadClass(PackedData.class.getName());
      Optional<?> read = (Optional<?>) reader.getMethod("bytes", String.class).invoke(null, "some.data");
      return (byte[]) read.orElseThrow();
    }
  }
}
