package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fast reader on the manifests of others, where they are at hand. */
class FastReaderCorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final double LEAST_SHARE = 0.99;

  @Test
  void everyNodeOfEveryFileIsTheSame() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no " + CORPUS + " here");
    List<String> different = new ArrayList<>();
    for (Path file : files("")) {
      Source source = source(file);
      for (Span span : Readers.documents(source)) {
        Optional<YamlDocument> fast = Readers.fast(source, span);
        if (fast.isPresent() && !TreeText.of(fast.get()).equals(TreeText.of(Readers.general(source, span)))) {
          different.add(file + " at " + span);
        }
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  void nearlyAllFilesAreItsOwn() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no " + CORPUS + " here");
    List<Path> files = files("files");
    int taken = 0;
    for (Path file : files) {
      Source source = source(file);
      taken += Readers.documents(source).stream().allMatch(span -> Readers.fast(source, span).isPresent()) ? 1 : 0;
    }
    System.out.printf("fast reader: %d of %d files, %.2f %%%n", taken, files.size(), 100.0 * taken / files.size());
    assertTrue(taken >= LEAST_SHARE * files.size(), taken + " of " + files.size());
  }

  private static Source source(Path file) throws IOException {
    return Source.of(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
