package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of users. */
class PacksTest {

  private static final String POD =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: web:1\n";

  private static final String RULE =
      """
      id: team-missing
      title: An object of no team
      severity: error
      category: metadata
      kinds: [Pod]
      validations:
      - expression: has(object.metadata.labels) && 'team' in object.metadata.labels
        message: it says of no team that it is theirs
      """;

  private static final String POLICY =
      """
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicy
      metadata: {name: no-web.example.com}
      spec:
        matchConstraints:
          resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]
        validations: [{expression: "object.metadata.name != 'web'", message: web}]
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicyBinding
      metadata: {name: b}
      spec: {policyName: no-web.example.com, validationActions: [Warn]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void make() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("deploy/web.yaml", POD);
    write("own/team-missing/rule.yaml", RULE);
  }

  @Test
  void aPackThatIsBrokenOrNotThereIsNothingToVerdicts() throws IOException {
    write(".tidewaiter.yaml", "extends: [ci.yaml]\nrules: [own, nowhere]\nselect: [team-missing]\ncluster: {allowPrivileged: true}\n");
    write("ci.yaml", "rules: [nowhere]\nseverity: {team-missing: info}\n");
    write("own/team-missing/rule.yaml", "id: other\nvalidations: [{expression: '('}]\n");

    CommandRun verdict = CommandRun.of(folder, "", "verdict", "deploy");

    assertEquals("", verdict.err());
    assertEquals(0, verdict.exit());
    assertEquals(2, run("deploy").exit());
  }

  @Test
  void whatElseIsWrongOfAConfigurationIsToldByVerdict() throws IOException {
    write(".tidewaiter.yaml", "rules: [nowhere]\ncluster: {ipFamilies: [IPv5]}\n");

    CommandRun verdict = CommandRun.of(folder, "", "verdict", "deploy");

    assertEquals(2, verdict.exit());
    assertEquals("tidewaiter: .tidewaiter.yaml:2:24: an item of ipFamilies is one of IPv4, IPv6; did you mean IPv4?\n", verdict.err());
  }

  @Test
  void aRuleOfAPackIsAskedAsOursAre() {
    CommandRun run = run("--rules", "own", "--format", "concise", "deploy");

    assertEquals("deploy/web.yaml:1:1: error[team-missing] it says of no team that it is theirs\n", run.out());
    assertEquals(1, run.exit());
  }

  @Test
  void withoutItsPackItIsNot() {
    assertEquals(0, run("deploy").exit());
  }

  @Test
  void aConfigurationNamesPacksRelativeToItself() throws IOException {
    write("deploy/.tidewaiter.yaml", "rules: [../own]\nseverity: {team-missing: info}\n");
    write("other/web.yaml", POD);
    CommandRun run = run("--format", "concise", ".");

    assertEquals("deploy/web.yaml:1:1: info[team-missing] it says of no team that it is theirs\n", run.out());
  }

  @Test
  void whatExtendsAConfigurationHasItsPacks() throws IOException {
    write("base/base.yaml", "rules: [../own]\n");
    write(".tidewaiter.yaml", "extends: [base/base.yaml]\nignore: [team-missing]\n");

    assertEquals(0, run("deploy").exit());
    assertEquals(1, run("--select", "team-missing", "deploy").exit());
  }

  @Test
  void itIsSuppressedAsOursAre() throws IOException {
    write("deploy/web.yaml", "# tidewaiter:ignore team-missing -- nobody's\n" + POD);

    assertEquals(0, run("--rules", "own", "deploy").exit());
    assertTrue(run("deploy").out().contains("there is no rule team-missing"));
  }

  @Test
  void itIsKnownByABaseline() {
    run("baseline", "--rules", "own", "deploy");

    assertEquals(0, run("--rules", "own", "--baseline", ".tidewaiter-baseline.json", "deploy").exit());
  }

  @Test
  void codeReviewHearsOfIt() throws IOException {
    write("own/team-missing/doc.md", "# An object of no team\n\nNobody would know whom to call.\n");
    String sarif = run("--rules", "own", "--format", "sarif", "deploy").out();

    assertTrue(sarif.contains("{\"id\":\"team-missing\",\"shortDescription\":{\"text\":\"An object of no team.\"}"), sarif);
    assertTrue(sarif.contains("Nobody would know whom to call."), sarif);
  }

  @Test
  void itIsListedAndExplained() {
    assertTrue(run("rules", "--rules", "own").out().contains("team-missing "));
    assertEquals("# team-missing\n\nAn object of no team.\n", run("explain", "--rules", "own", "team-missing").out());
  }

  @Test
  void allMistakesOfAPackAreToldAtOnce() throws IOException {
    write("own/team-missing/rule.yaml", RULE.replace("severity: error", "severty: error").replace("object.metadata.labels)", "objekt.x)"));
    write("own/b/rule.yaml", RULE.replace("team-missing", "c").replace("[Pod]", "Pod") + "check: java\n");
    CommandRun run = run("--rules", "own", "deploy");

    assertEquals(
        """
        tidewaiter: own/b/rule.yaml:5:8: kinds is a list of words without blanks
        tidewaiter: own/b/rule.yaml:9:8: check is one of cel, schema
        tidewaiter: own/b/rule.yaml:1:1: kinds is missing
        tidewaiter: own/b/rule.yaml:1:5: the id of the rule in this folder is b
        tidewaiter: own/b/rule.yaml:7:1: validations is only for rules with check: cel
        tidewaiter: own/team-missing/rule.yaml:3:1: there is no key severty; did you mean severity?
        tidewaiter: own/team-missing/rule.yaml:1:1: severity is missing
        tidewaiter: own/team-missing/rule.yaml:7:19: undeclared reference to 'objekt' (in container '')
        """,
        run.err());
    assertEquals(2, run.exit());
    assertEquals("", run.out());
  }

  @Test
  void aKindThatThereIsNotIsTold() throws IOException {
    write("own/team-missing/rule.yaml", RULE.replace("[Pod]", "[Deployment, Servise, apps/v1/DaemonSet, example.com/Thing, workloads]"));

    assertEquals(
        """
        tidewaiter: own/team-missing/rule.yaml:5:9: there is no kind Deployment; did you mean apps/Deployment?
        tidewaiter: own/team-missing/rule.yaml:5:21: there is no kind Servise; did you mean Service?
        tidewaiter: own/team-missing/rule.yaml:5:30: apps/v1/DaemonSet is no kind: it is written without its version, as apps/Deployment
        """,
        run("--rules", "own", "deploy").err());
  }

  @Test
  void theExamplesOfTheDocumentationRun() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    String guide = Files.readString(Path.of("..", "rules", "README.md"));
    write("own/team-missing/rule.yaml", block(readme, "# rules/team-missing/rule.yaml\n"));
    String head = "title: A\nseverity: warning\ncategory: metadata\nkinds: [workloads]\n";
    String expressions = block(guide, "forEach: containers");
    write("own/a/rule.yaml", "id: a\n" + head + expressions);
    write("own/b/rule.yaml", "id: b\n" + head + block(guide.substring(guide.indexOf("## Schemas")), "forEach: containers"));
    CommandRun run = run("--rules", "own", "--format", "concise", "deploy");

    assertEquals(
        """
        deploy/web.yaml:1:1: error[team-missing] it says of no team that it is theirs
        deploy/web.yaml:7:5: warning[a] the image web:1 is from elsewhere
        deploy/web.yaml:7:5: warning[b] readinessProbe is missing
        deploy/web.yaml:8:12: warning[b] images are from registry.example.com
        """,
        run.out(), run.err());
  }

  private static String block(String page, String opening) {
    int start = page.indexOf("```yaml\n" + opening) + "```yaml\n".length();
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void itsIdIsNoneOfOurs() throws IOException {
    write("own/image-tag-latest/rule.yaml", RULE.replace("team-missing", "image-tag-latest"));
    CommandRun run = run("--rules", "own", "deploy");

    assertEquals(
        "tidewaiter: own/image-tag-latest/rule.yaml:1:5: there is a rule image-tag-latest among those of Tidewaiter; give this one another id\n",
        run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void twoPacksDoNotHaveTheSameRule() throws IOException {
    write("more/team-missing/rule.yaml", RULE);
    CommandRun run = run("--rules", "own", "--rules", "more", "deploy");

    assertEquals("tidewaiter: more: there is a rule team-missing in own, too; give one another id\n", run.err());
    assertEquals(1, run("--rules", "own", "--rules", "./own", "deploy").exit());
  }

  @Test
  void aPackIsNamedByItsOneRuleToo() {
    assertEquals(1, run("--rules", "own/team-missing", "deploy").exit());
  }

  @Test
  void aSchemaStandsInARuleOrBesideIt() throws IOException {
    String head = "title: A\nseverity: warning\ncategory: metadata\nkinds: [Pod]\ncheck: schema\n";
    write("own/within/rule.yaml", "id: within\n" + head + "forEach: containers\nschema: {properties: {image: {pattern: '^registry/'}}}\n");
    write("own/beside/rule.yaml", "id: beside\n" + head);
    write("own/beside/schema.json", "{\"properties\": {\"metadata\": {\"required\": [\"labels\"]}}}");
    CommandRun run = run("--rules", "own", "--ignore", "team-missing", "--format", "concise", "deploy");

    assertEquals(
        """
        deploy/web.yaml:3:1: warning[beside] labels is missing
        deploy/web.yaml:8:12: warning[within] image does not match the regex pattern ^registry/
        """,
        run.out());
  }

  @Test
  void mistakesOfASchemaStandInItsFile() throws IOException {
    write("own/team-missing/rule.yaml", RULE.substring(0, RULE.indexOf("validations")) + "check: schema\n");
    write("own/team-missing/schema.json", "{\n  \"minLength\": \"x\"}");

    assertEquals("tidewaiter: own/team-missing/schema.json:2:16: minLength is of type string, not integer\n", run("--rules", "own", "deploy").err());
  }

  @Test
  void aRuleThatCostsTooMuchIsAskedNoMore() throws IOException {
    String dear = "\"lists.range(100000).all(i, lists.range(100000).all(j, i + j >= 0))\"";
    StringBuilder validations = new StringBuilder("validations:\n");
    for (int i = 0; i < 10; i++) {
      validations.append("- {expression: ").append(dear.replace(">= 0", "> -" + (i + 1))).append("}\n");
    }
    write("own/team-missing/rule.yaml", RULE.substring(0, RULE.indexOf("validations")) + validations);
    StringBuilder pods = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      pods.append(i == 0 ? "" : "---\n").append(POD.replace("name: web\nspec", "name: web-" + i + "\nspec"));
    }
    write("deploy/web.yaml", pods.toString());
    CommandRun run = run("--rules", "own", "--format", "concise", "deploy");

    assertEquals(3, run.exit());
    assertEquals(1, run.out().lines().filter(line -> line.contains("[internal/rule-crashed] the rule team-missing is asked no more")).count(), run.out());
  }

  @Test
  void aSchemaThatNeverEndsIsBrokenOff() throws IOException {
    String schema = "check: schema\nschema: {allOf: [{$ref: '#'}]}\n";
    write("own/team-missing/rule.yaml", RULE.substring(0, RULE.indexOf("validations")) + schema);
    CommandRun run = run("--rules", "own", "--format", "concise", "deploy");

    assertEquals(1, run.exit());
    assertEquals("deploy/web.yaml:1:1: error[team-missing] to hold the object to the schema costs too much\n", run.out());
  }

  @Test
  void aClustersPoliciesAreRules() throws IOException {
    write("own/more/policy.yaml", POLICY);
    write("policy.yaml", POLICY);
    String expected =
        "deploy/web.yaml:4:9: warning[no-web.example.com] Validation failed for ValidatingAdmissionPolicy 'no-web.example.com' with binding 'b': web\n";

    assertTrue(run("--rules", "own", "--format", "concise", "deploy").out().contains(expected));
    assertEquals(expected, run("--rules", "policy.yaml", "--format", "concise", "deploy").out());
    assertEquals("", run("--rules", "policy.yaml", "--ignore", "no-web.example.com", "--format", "concise", "deploy").out());
    assertTrue(run("explain", "--rules", "policy.yaml", "no-web.example.com").out().contains("`policy.yaml`"));
  }

  @Test
  void mistakesInPoliciesEndTheRun() throws IOException {
    write("policy.yaml", POLICY.replace("policyName: no-web", "policyName: no-wib"));
    CommandRun run = run("--rules", "policy.yaml", "deploy");

    assertEquals(
        "tidewaiter: policy.yaml:12:20: there is no ValidatingAdmissionPolicy no-wib.example.com among the files; did you mean no-web.example.com?\n",
        run.err());
    assertEquals(2, run.exit());
  }

  @Test
  void whatIsNoPackIsToldByItsName() throws IOException {
    write(".tidewaiter.yaml", "rules: [none, deploy]\n");

    assertEquals("tidewaiter: none: there is no such folder of rules\n", run("--rules", "none", "--no-config", "deploy").err());
    assertEquals(
        "tidewaiter: .tidewaiter.yaml:1:9: there is no folder none\n"
            + "tidewaiter: deploy: there are no rules in it; each is a folder with a rule.yaml, or a ValidatingAdmissionPolicy\n",
        run("deploy").err());
  }

  private CommandRun run(String... words) {
    return CommandRun.of(folder, "", words);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
