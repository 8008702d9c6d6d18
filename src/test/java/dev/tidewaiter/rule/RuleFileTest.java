package dev.tidewaiter.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  private static final String GOOD = "id: a-b\ntitle: T\nseverity: warning\ncategory: batch\nsince: 0.1.0\ncheck: server\n";

  private static final String KEYS = "id, title, severity, category, since, check, level, fixable, kinds, profiles, peers, sources, validations, variables, "
      + "matchConditions, schema, forEach";

  @Test
  void readsMetadata() {
    assertEquals(
        new RuleFile.Reading(Optional.of(metadata("server", List.of(), List.of(), List.of(), false, List.of())), Optional.empty(), List.of()),
        read(GOOD));
  }

  @Test
  void tellsAllMistakesWithTheirPlaces() {
    assertEquals(
        List.of(
            "rule.yaml:3:1: there is no key colour; a rule has " + KEYS,
            "rule.yaml:2:11: severity is one of error, warning, info",
            "rule.yaml:1:1: category is missing",
            "rule.yaml:1:1: since is missing",
            "rule.yaml:4:8: check is one of server, engine, java, cel, schema"),
        read("title: T\nseverity: fatal\ncolour: red\ncheck: magic\nid: a-b\n").mistakes());
  }

  @Test
  void theIdIsTheFolder() {
    assertEquals(List.of("rule.yaml:1:5: the id of the rule in this folder is a-b"), read(GOOD.replace("a-b", "b")).mistakes());
  }

  @Test
  void ofWhatIsNoYamlNothingElseIsTold() {
    assertEquals(1, read("id: [\n").mistakes().size());
    assertEquals(1, read("").mistakes().size());
  }

  @Test
  void tellsThatARuleIsAMapping() {
    assertEquals("rule.yaml:1:1: a rule is one mapping of " + KEYS, read("- a\n").mistakes().get(0));
  }

  @Test
  void readsWhatAJavaRuleSaysOfItself() {
    String more = "kinds: [workloads, Service]\nprofiles: [strict]\npeers: [kube-linter/x]\nfixable: true\nsources: [https://a.example/b]\n";

    assertEquals(
        Optional.of(
            metadata(
                "java", List.of("workloads", "Service"), List.of("strict"), List.of("kube-linter/x"), true, List.of("https://a.example/b"))),
        read(GOOD.replace("server", "java") + more).metadata());
  }

  @Test
  void aJavaRuleSaysItsKindsAndProfiles() {
    assertEquals(
        List.of("rule.yaml:1:1: kinds is missing", "rule.yaml:1:1: profiles is missing"),
        read(GOOD.replace("server", "java")).mistakes());
  }

  @Test
  void tellsWhichPeersAndProfilesThereAre() {
    assertEquals(
        List.of(
            "rule.yaml:7:11: profiles are recommended, strict, security, docs",
            "rule.yaml:8:8: a peer's check is written tool/id; tools are kube-linter, checkov, kube-score, polaris, trivy, kubescape, datree, "
                + "kubesec, kubeaudit, pss, popeye, sonar, kics, kyverno, gatekeeper, kosko, kubevious, monokle, yamllint"),
        read(GOOD + "profiles: [all]\npeers: [latest-tag]\n").mistakes());
  }

  @Test
  void tellsAllMistakesOfExpressionsWhereTheyAre() {
    String data = """
        kinds: [workloads]
        profiles: [recommended]
        forEach: volumes
        variables:
          - {name: images, expression: "object.spec.map(c, d)"}
        validations:
          - expression: variables.images.size() > 0 && foo
            colour: red
          - expression: |-
              object.kind == 'A' &&
                bar
          - expression: object.spec.replicas
          - message: hello
        """;
    assertEquals(
        List.of(
            "rule.yaml:9:10: forEach is one of object, pods, containers",
            "rule.yaml:11:52: undeclared reference to 'd' (in container '')",
            "rule.yaml:13:48: undeclared reference to 'foo' (in container '')",
            "rule.yaml:14:5: there is no key colour in validations; these are: expression, message, messageExpression, reason",
            "rule.yaml:17:9: undeclared reference to 'bar' (in container '')",
            "rule.yaml:18:17: must evaluate to bool but got dyn",
            "rule.yaml:19:5: expression is missing"),
        read(GOOD.replace("check: server", "check: cel") + data).mistakes());
  }

  @Test
  void expressionsAreForRulesThatAreCheckedByThem() {
    assertEquals(List.of("rule.yaml:7:10: forEach is only for rules with check: cel or schema"), read(GOOD + "forEach: pods\n").mistakes());
  }

  private static RuleMetadata metadata(
      String check, List<String> kinds, List<String> profiles, List<String> peers, boolean fixable, List<String> sources) {
    return new RuleMetadata("a-b", "T", Severity.WARNING, "batch", "0.1.0", check, kinds, profiles, "", peers, fixable, sources);
  }

  private static RuleFile.Reading read(String text) {
    return RuleFile.read(Source.of("rule.yaml", text), "a-b", RuleFile.Owner.WE);
  }
}
