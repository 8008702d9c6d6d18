package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comments and baselines leave out is not in a SARIF report, unless that is asked for: then it is marked. */
class SarifSuppressedTest {

  private static final String TWO =
      """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: a
      datta: {} # tidewaiter:ignore unknown-field
      dato: {}
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), TWO);
    Files.writeString(
        folder.resolve("page.md"), "<!-- tidewaiter:ignore unknown-field -->\n```yaml\n" + TWO.replace("# tide", "# no") + "```\n");
  }

  @Test
  void usuallyTheyAreLeftOut() throws IOException {
    assertEquals(List.of("dato null"), results("a.yaml"));
  }

  @Test
  void ifAskedForTheyAreMarkedAndTheOthersAreSaidNotToBe() throws IOException {
    assertEquals(List.of("dato []", "datta [{\"kind\":\"inSource\"}]"), results("a.yaml", "--sarif-suppressed"));
  }

  @Test
  void whatAPageIgnoresIsToo() throws IOException {
    assertEquals(List.of("datta [{\"kind\":\"inSource\"}]", "dato [{\"kind\":\"inSource\"}]"), results("page.md", "--sarif-suppressed"));
  }

  @Test
  void whatABaselineKnowsIsMarkedAsKnownElsewhere() throws IOException {
    assertEquals(0, CommandRun.of(folder, "", "baseline", "a.yaml").exit());
    String known = ".tidewaiter-baseline.json";

    assertEquals(List.of(), results("a.yaml", "--baseline", known));
    assertEquals(
        List.of("datta [{\"kind\":\"inSource\"}]", "dato [{\"kind\":\"external\"}]"),
        results("a.yaml", "--baseline", known, "--sarif-suppressed"));
  }

  @Test
  void whereNothingIsSuppressedNothingIsSaidOfIt() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), TWO.replace("# tide", "# no"));

    assertEquals(List.of("datta null", "dato null"), results("a.yaml", "--sarif-suppressed"));
  }

  @Test
  void otherReportsDoNotHaveThem() {
    String plain = CommandRun.of(folder, "", "-f", "json", "a.yaml").out();

    assertEquals(plain, CommandRun.of(folder, "", "-f", "json", "--sarif-suppressed", "a.yaml").out());
  }

  /** The field and the suppressions of each result. */
  private List<String> results(String file, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "-f", "sarif", file));
    words.addAll(List.of(options));
    String report = CommandRun.of(folder, "", words.toArray(new String[0])).out();
    assertEquals(List.of(), schema().validate(report, InputFormat.JSON));
    List<String> results = new ArrayList<>();
    for (JsonNode result : JsonMapper.shared().readTree(report).at("/runs/0/results")) {
      String field = result.at("/message/text").asString().replaceAll("(?s).*field \"(.*?)\".*", "$1");
      results.add(field + " " + (result.has("suppressions") ? result.get("suppressions").toString() : "null"));
    }
    return results;
  }

  private static Schema schema() throws IOException {
    String text = Files.readString(Golden.folder("schemas/sarif-2.1.0.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
  }
}
