package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.GoJson;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What init writes is good, and what is there stays. */
class InitTest {

  private static final String HOOKS = ".pre-commit-config.yaml";
  private static final String WORKFLOW = ".github/workflows/tidewaiter.yml";

  @TempDir Path folder;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
  }

  @Test
  void itWritesThreeFilesAndSaysSo() throws IOException {
    assertEquals(new CommandRun(0, "wrote .tidewaiter.yaml\nwrote " + HOOKS + "\nwrote " + WORKFLOW + "\n", ""), init());
    assertEquals(List.of(".github/workflows/tidewaiter.yml", ".pre-commit-config.yaml", ".tidewaiter.yaml"), files());
  }

  @Test
  void whatIsThereStaysAndTheHookIsPrinted() throws IOException {
    write(".tidewaiter.yaml", "failOn: warning\n");
    write(HOOKS, "repos: []\n");
    write(WORKFLOW, "name: mine\n");
    CommandRun run = init();

    assertEquals(0, run.exit());
    assertEquals("left .tidewaiter.yaml as it is", run.out().lines().findFirst().orElse(""));
    assertTrue(run.out().contains("left " + HOOKS + " as it is; the hook to add below \"repos:\" is\n\n  - repo: local\n"), run.out());
    assertTrue(run.out().endsWith("left " + WORKFLOW + " as it is\n"), run.out());
    assertEquals(
        List.of("failOn: warning\n", "repos: []\n", "name: mine\n"), List.of(text(".tidewaiter.yaml"), text(HOOKS), text(WORKFLOW)));
  }

  @Test
  void aSecondRunChangesNothing() throws IOException {
    init();
    List<String> before = List.of(text(".tidewaiter.yaml"), text(HOOKS), text(WORKFLOW));

    assertEquals(
        "left .tidewaiter.yaml as it is\nleft " + HOOKS + " as it is; it has the hook\nleft " + WORKFLOW + " as it is\n", init().out());
    assertEquals(before, List.of(text(".tidewaiter.yaml"), text(HOOKS), text(WORKFLOW)));
  }

  @Test
  void aLinkToNothingIsNotWrittenThrough() throws IOException {
    Files.createSymbolicLink(folder.resolve(".tidewaiter.yaml"), Path.of("elsewhere.yaml"));

    assertTrue(init().out().startsWith("left .tidewaiter.yaml as it is\n"));
    assertFalse(Files.exists(folder.resolve("elsewhere.yaml")));
  }

  @Test
  void theHookAndTheWorkflowAreTheRepositorysTheConfigurationIsTheDirectorys() throws IOException {
    Files.createDirectories(folder.resolve("a/deploy"));
    CommandRun run = CommandRun.of(folder.resolve("a"), "", "init", "deploy");

    assertEquals("wrote deploy/.tidewaiter.yaml\nwrote ../" + HOOKS + "\nwrote ../" + WORKFLOW + "\n", run.out());
    assertTrue(Files.exists(folder.resolve("a/deploy/.tidewaiter.yaml")));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndTheRestIsWritten() throws IOException {
    write(".github", "a file");
    CommandRun run = init();

    assertEquals(
        new CommandRun(2, "wrote .tidewaiter.yaml\nwrote " + HOOKS + "\n", "tidewaiter: " + WORKFLOW + ": file already exists\n"),
        plain(run));
  }

  @Test
  void nothingIsLeftOfAFileThatCannotBeWritten() throws IOException {
    Path closed = Files.createDirectories(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(closed), "skipped: this user may write everywhere");

    assertEquals(2, CommandRun.of(folder, "", "init", "closed").exit());
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertEquals("tidewaiter: nowhere: no such directory\n", CommandRun.of(folder, "", "init", "nowhere").err());
    assertEquals(
        "tidewaiter: init takes one directory; without one it is the current directory\n",
        CommandRun.of(folder, "", "init", "a", "b").err());
    assertEquals(2, CommandRun.of(folder, "", "init", "--fix").exit());
  }

  @Test
  void theConfigurationIsGoodWithAndWithoutWhatItProposes() throws IOException {
    String published = Files.readString(Path.of("..", "tidewaiter.schema.json"));
    var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published);
    String all = InitFiles.CONFIGURATION.replaceAll("(?m)^# ([a-z][A-Za-z]*: )", "$1");
    assertEquals(List.of(), schema.validate(json(InitFiles.CONFIGURATION), InputFormat.JSON));
    assertEquals(List.of(), schema.validate(json(all), InputFormat.JSON));
    assertTrue(all.contains("\nprofile: strict\n"));

    for (String text : List.of(InitFiles.CONFIGURATION, all)) {
      write(".tidewaiter.yaml", text);
      Files.createDirectories(folder.resolve("deploy"));
      assertEquals("", CommandRun.of(folder, "", "check").err());
    }
  }

  @Test
  void theHookIsTheOneThatThisRepositoryOffers() throws IOException {
    String offered = Files.readString(Path.of("..", ".pre-commit-hooks.yaml"));
    String system = offered.substring(offered.indexOf("- id: tidewaiter-system"));
    List<String> rows = new ArrayList<>(InitFiles.HOOK.lines().map(String::strip).toList());
    rows.removeAll(List.of("- repo: local", "hooks:", "- id: tidewaiter"));

    assertEquals(List.of(), rows.stream().filter(row -> !system.contains("\n  " + row + "\n")).toList());
    assertTrue(InitFiles.HOOKS.endsWith("\nrepos:\n" + InitFiles.HOOK), InitFiles.HOOKS);
  }

  @Test
  void theWorkflowsCheckWritesWhatItUploads() throws IOException {
    write("deploy/bad.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndatum: {}\n");
    String command =
        InitFiles.WORKFLOW.lines().map(String::strip).filter(row -> row.startsWith("- run: tidewaiter ")).findFirst().orElseThrow();
    String summary = folder.resolve("summary.md").toString();
    String[] words = command.substring("- run: tidewaiter ".length()).replace("\"", "").replace("$GITHUB_STEP_SUMMARY", summary).split(" ");
    String uploaded = InitFiles.WORKFLOW.substring(InitFiles.WORKFLOW.indexOf("sarif_file: ") + "sarif_file: ".length()).strip();

    CommandRun run = CommandRun.of(folder, "", new Terminal(false, false, Map.of("GITHUB_STEP_SUMMARY", summary)), words);

    assertEquals(1, run.exit(), run.err());
    assertTrue(text(uploaded).contains("\"unknown-field\""));
    assertTrue(text("summary.md").contains("unknown-field"));
  }

  private static String json(String yaml) {
    return GoJson.of(ValueReader.read(YamlReader.read(Source.of("a.yaml", yaml)).get(0)).value().orElseThrow());
  }

  private CommandRun init() {
    return CommandRun.of(folder, "", "init");
  }

  /** As a system says that a directory would be where a file is. */
  private static CommandRun plain(CommandRun run) {
    String err = run.err().replaceAll("(?i)(fileAlreadyExistsException|not a directory)", "file already exists");
    return new CommandRun(run.exit(), run.out(), err);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
