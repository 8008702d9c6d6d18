package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users' rules tried on their own examples and cases. */
class RulesTestCommandTest {

  private static final String POD =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # reports: no-web\nspec:\n  containers:\n  - name: web\n    image: web:1\n";

  private static final String RULE =
      """
      id: no-web
      title: A pod called web
      severity: warning
      category: metadata
      kinds: [Pod]
      schema: {properties: {metadata: {properties: {name: {not: {const: web}}}}}}
      """;

  private static final String DOC =
      """
      # A pod called web

      ```yaml bad
      {apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {containers: [{name: web, image: "web:1"}]}}
      ```

      ```yaml good
      {apiVersion: v1, kind: Pod, metadata: {name: other}, spec: {containers: [{name: web, image: "web:1"}]}}
      ```
      """;

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    write("own/no-web/rule.yaml", RULE);
  }

  @Test
  void aRuleThatDoesWhatItSaysPasses() throws IOException {
    write("own/no-web/doc.md", DOC);
    write("own/no-web/cases/pod.yaml", POD);
    CommandRun run = run();

    assertEquals("1 rules, 14 trials, 0 failed\n", run.out());
    assertEquals(0, run.exit());
  }

  @Test
  void anExampleThatIsNotReportedFails() throws IOException {
    write("own/no-web/doc.md", DOC.replace("name: other", "name: web"));
    CommandRun run = run();

    assertEquals(
        """
        no-web: doc.md:7: the good example is reported by no rule: no
            it is reported by no-web
        1 rules, 3 trials, 1 failed
        """,
        run.out());
    assertEquals(1, run.exit());
  }

  @Test
  void aCaseWhoseMarksAreWrongFails() throws IOException {
    write("own/no-web/cases/pod.yaml", POD.replace(" # reports: no-web", "").replace("image: web:1", "image: web:1 # reports: no-web"));

    assertEquals(
        """
        no-web: pod: findings are where they are marked: no
            pod.yaml:4 no-web is reported, but not marked
            pod.yaml:8 no-web is marked, but not reported
        1 rules, 10 trials, 1 failed
        """,
        run().out());
  }

  @Test
  void aGoldenReportThatDiffersFails() throws IOException {
    write("own/no-web/cases/pod.yaml", POD);
    write("own/no-web/cases/pod.txt", "warning[no-web]: something else\n");

    assertEquals(
        """
        no-web: pod: the report is the golden one: no
            pod.txt:1 has
            warning[no-web]: something else
            but it is
            warning[no-web]: name must not be valid to the schema {"const":"web"}
        1 rules, 11 trials, 1 failed
        """,
        run().out());
  }

  @Test
  void aCaseIsExemptFromALawForAReason() throws IOException {
    write("own/no-web/cases/pod.yaml", "# no law json, list: how it is written is what is wrong\n" + POD);

    assertEquals("1 rules, 9 trials, 0 failed\n", run().out());
  }

  @Test
  void aRuleThatIsNotTriedIsNamed() {
    CommandRun run = run();

    assertEquals("tidewaiter: no-web has neither an example in doc.md nor a case, so it is not tried\n", run.err());
    assertEquals(0, run.exit());
  }

  @Test
  void aBrokenRuleIsNotTried() throws IOException {
    write("own/no-web/rule.yaml", RULE + "colour: blue\n");
    CommandRun run = run();

    assertEquals(2, run.exit());
    assertEquals("", run.out());
  }

  @Test
  void rulesAreListedForProgramsAndForDocumentation() {
    String json = CommandRun.of(folder, "", "rules", "--rules", "own", "--format", "json").out();
    String markdown = CommandRun.of(folder, "", "rules", "--rules", "own", "--format", "markdown").out();

    assertEquals(
        "{\"id\":\"no-web\",\"title\":\"A pod called web\",\"severity\":\"warning\",\"category\":\"metadata\",\"check\":\"schema\","
            + "\"kinds\":[\"Pod\"],\"profiles\":[\"recommended\"],\"peers\":[],\"sources\":[],\"fixable\":false}",
        json.lines().filter(line -> line.contains("\"no-web\"")).findFirst().orElse("").replaceFirst(",$", ""));
    assertEquals(
        "| `no-web` | warning | metadata | recommended |  | A pod called web |",
        markdown.lines().filter(line -> line.contains("`no-web`")).findFirst().orElse(""));
  }

  @Test
  void rulesOfTheConfigurationAreListedToo() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write(".tidewaiter.yaml", "rules: [own]\n");

    assertEquals(0, CommandRun.of(folder, "", "explain", "no-web").exit());
  }

  private CommandRun run() {
    return CommandRun.of(folder, "", "rules", "test", "own");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
