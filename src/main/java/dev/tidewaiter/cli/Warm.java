package dev.tidewaiter.cli;

import dev.tidewaiter.config.NearestFile;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the launcher runs once, unseen, to make a class-data archive: the classes that an ordinary run needs are loaded and used on a few
 * documents. Few, because an archive made on JDK 17 after bulk work keeps methods from being compiled again.
 */
public final class Warm {

  private Warm() {}

  /** Takes no arguments, prints nothing. */
  public static void main(String[] arguments) throws IOException {
    // Not createTempDirectory: the hundred classes that it needs for a random name would go into the archive, of which each makes every run longer.
    Path folder = Files.createDirectory(Path.of(System.getProperty("java.io.tmpdir"), "tidewaiter" + System.nanoTime()));
    Path good = folder.resolve("good.yaml");
    Path bad = folder.resolve("bad.yaml");
    Path repository = folder.resolve(".git");
    Path ignore = folder.resolve(".gitignore");
    Path configuration = folder.resolve(NearestFile.NAME);
    try {
      repository.toFile().mkdir();
      write(ignore, "*.log\n/target/\n");
      write(good, WarmManifests.GOOD);
      write(bad, WarmManifests.BAD);
      run(folder, folder.toString());
      run(folder, "check", "--format", "concise", bad.toString());
      run(folder, "verdict", good.toString(), bad.toString());
      write(configuration, "profile: recommended\nseverity: {image-tag-latest: warning}\n");
      run(folder, good.toString(), bad.toString());
    } finally {
      Files.deleteIfExists(configuration);
      Files.deleteIfExists(ignore);
      Files.deleteIfExists(repository);
      Files.deleteIfExists(good);
      Files.deleteIfExists(bad);
      Files.deleteIfExists(folder);
    }
  }

  /** By the means of an ordinary run: those of Files are fifty classes more. */
  private static void write(Path file, String text) throws IOException {
    try (OutputStream out = new FileOutputStream(file.toFile())) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void run(Path folder, String... line) {
    Utf8Output nowhere = new Utf8Output(OutputStream.nullOutputStream());
    Main.run(line, new Streams(folder, InputStream.nullInputStream(), nowhere, nowhere, Terminal.ofProcess()));
  }
}
