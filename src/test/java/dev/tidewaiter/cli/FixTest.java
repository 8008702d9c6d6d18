package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final String POD =
      """
      # kept
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        containers:
        - name:   web   # and so is this
          image: web:1
      """;

  @TempDir Path folder;

  @Test
  void aNumberThatMustBeAStringIsQuoted() throws IOException {
    fixes(POD + "    env:\n    - name: A\n      value: 0x1F # why\n", "value: 0x1F #", "value: \"0x1F\" #");
  }

  @Test
  void aStringThatMustBeANumberLosesItsQuotes() throws IOException {
    fixes(POD + "    ports:\n    - containerPort: '80'\n", "'80'", "80");
  }

  @Test
  void aModeThatWasMeantToBeOctalBecomesSo() throws IOException {
    fixes(POD + "  volumes:\n  - name: v\n    configMap: {name: c, defaultMode: 644}\n", "644", "0644");
  }

  @Test
  void jsonHasNoOctalNumbers() throws IOException {
    String json =
        "{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"metadata\": {\"name\": \"a\"}, \"spec\": {\"containers\": [{\"name\": \"a\", \"image\": "
            + "\"b:1\"}], \"volumes\": [{\"name\": \"v\", \"secret\": {\"secretName\": \"s\", \"defaultMode\": 644}}]}}";
    fixes(json, "644", "420");
  }

  @Test
  void aKeySetTwiceToTheSameIsTakenOutOnce() throws IOException {
    fixes(POD + "    image: web:1\n    tty: true\n", "    image: web:1\n    tty", "    tty");
  }

  @Test
  void aKeySetTwiceToSomethingElseIsLeftToPeople() throws IOException {
    String text = POD + "    image: web:2\n";

    assertEquals(1, run(text, "--fix").exit());
    assertEquals(text, text());
  }

  @Test
  void aWordInTheWrongCaseIsMended() throws IOException {
    fixes(POD + "    imagePullPolicy: ALWAYS\n", "ALWAYS", "Always");
  }

  @Test
  void aVersionThatWasRemovedIsRaisedIfItsFieldsAreTheSame() throws IOException {
    fixes(
        "apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nmetadata: {name: a}\nspec:\n  minAvailable: 1\n  selector: {matchLabels: {a: b}}\n",
        "policy/v1beta1",
        "policy/v1");
  }

  @Test
  void aMisspeltFieldIsRenamedIfGuessesAreWelcome() throws IOException {
    String text = POD + "  restartPolcy: Never\n";

    assertEquals(1, run(text, "--fix").exit());
    assertEquals(text, text());
    assertEquals(0, run(text, "--fix", "--unsafe").exit());
    assertEquals(text.replace("Polcy", "Policy"), text());
  }

  @Test
  void aJobsRestartPolicyIsPutInIfGuessesAreWelcome() throws IOException {
    String job =
        "apiVersion: batch/v1\nkind: Job\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n      containers:\n      - {name: a, image: 'b:1'}\n";

    assertEquals(0, run(job, "--fix", "--unsafe").exit());
    assertEquals(job.replace("      containers:", "      restartPolicy: Never\n      containers:"), text());
  }

  @Test
  void severalFixesInOneFileAreAllMade() throws IOException {
    String text = POD + "    env:\n    - {name: A, value: 5}\n    - {name: B, value: true}\n    imagePullPolicy: never\n";

    assertEquals(0, run(text, "--fix").exit());
    assertEquals(text.replace("5}", "\"5\"}").replace("true}", "\"true\"}").replace("never", "Never"), text());
  }

  @Test
  void lineEndsAreKept() throws IOException {
    fixes((POD + "    imagePullPolicy: never\n").replace("\n", "\r\n"), "never", "Never");
  }

  @Test
  void diffShowsAndChangesNothing() throws IOException {
    String text = POD + "    imagePullPolicy: never\n";
    CommandRun run = run(text, "--diff");

    assertEquals(1, run.exit());
    assertEquals(text, text());
    assertEquals(
        """
        --- a/pod.yaml
        +++ b/pod.yaml
        @@ -7,4 +7,4 @@
           containers:
           - name:   web   # and so is this
             image: web:1
        -    imagePullPolicy: never
        +    imagePullPolicy: Never
        """,
        run.out());
  }

  @Test
  void diffOfNothingIsNothing() throws IOException {
    CommandRun run = run(POD, "--diff");

    assertEquals(0, run.exit());
    assertEquals("", run.out() + run.err());
  }

  @Test
  void aFileInAnotherEncodingIsLeftAlone() throws IOException {
    byte[] bytes = ("\uFEFF" + POD + "    imagePullPolicy: never\n").getBytes(StandardCharsets.UTF_16LE);
    Files.write(folder.resolve("pod.yaml"), bytes);
    CommandRun run = CommandRun.of(folder, "", "--fix", "pod.yaml");

    assertEquals(2, run.exit());
    assertEquals(bytes.length, Files.size(folder.resolve("pod.yaml")));
  }

  @Test
  void standardInputCannotBeMended() {
    assertEquals(2, CommandRun.of(folder, POD, "--fix", "-").exit());
  }

  @Test
  void unsafeAloneIsRefused() {
    assertTrue(CommandRun.of(folder, "", "--unsafe").err().contains("--unsafe goes with --fix or --diff"));
  }

  private void fixes(String text, String wrong, String right) throws IOException {
    CommandRun run = run(text, "--fix");

    assertEquals(text.replace(wrong, right), text(), run.out());
    assertEquals(0, run.exit(), run.out());
  }

  private CommandRun run(String text, String... words) throws IOException {
    Files.writeString(folder.resolve("pod.yaml"), text);
    return CommandRun.of(folder, "", words);
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve("pod.yaml"));
  }
}
