package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The SARIF of thousands of manifests of others. */
class SarifCorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "files");

  private static String report;

  @BeforeAll
  static void check() {
    assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: the SARIF of the corpus was not looked at");
    report = CommandRun.of(CORPUS, "", "--format", "sarif", ".").out();
  }

  @Test
  void passesTheOfficialSchema() throws IOException {
    String schema = Files.readString(Golden.folder("schemas/sarif-2.1.0.json"));

    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON)
            .validate(report, InputFormat.JSON));
  }

  @Test
  void hasResultsAndNoMoreThanGitHubTakes() {
    int results = report.split("\"ruleIndex\"", -1).length - 1;

    assertTrue(results > 1000 && results <= 25_000, results + " results");
  }

  @Test
  void isNoLargerThanGitHubTakes() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(report.getBytes(StandardCharsets.UTF_8));
    }

    assertTrue(compressed.size() < 10_000_000, compressed.size() + " bytes");
  }
}
