package dev.tidewaiter.server.kinds.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expressions of webhooks and policies: where their mistakes are, and what is not answered. */
class ExpressionsTest {

  private static String webhook(String expression) {
    return """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingWebhookConfiguration
        metadata: {name: x}
        webhooks:
          - name: a.b.c
            clientConfig: {url: "https://a"}
            sideEffects: None
            admissionReviewVersions: [v1]
            matchConditions: [{name: a, expression: %s}]
        """.formatted(expression);
  }

  private static String policy(String variables, String validation) {
    return """
        apiVersion: admissionregistration.k8s.io/v1
        kind: ValidatingAdmissionPolicy
        metadata: {name: x}
        spec:
          matchConstraints:
            resourceRules: [{operations: [CREATE], apiGroups: [apps], apiVersions: [v1], resources: [deployments]}]
          variables: [%s]
          validations: [{expression: %s}]
        """.formatted(variables, validation);
  }

  private static Answer answer(String yaml) {
    ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN);
    return server.answers(YamlReader.read(Source.of("a.yaml", yaml)).get(0)).get(0);
  }

  private static Verdict withoutCompiling(String yaml) {
    ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN, false);
    return server.answers(YamlReader.read(Source.of("a.yaml", yaml)).get(0)).get(0).verdict();
  }

  @Test
  void expressionsThatAreNotCompiledLeaveAnObjectUndecided() {
    assertEquals(new Verdict.Undecided(Expressions.LEFT_OPEN), withoutCompiling(webhook("1 == 1")));
    assertEquals(new Verdict.Undecided(Expressions.LEFT_OPEN), withoutCompiling(webhook("y == 2")));
    assertEquals(new Verdict.Undecided(Expressions.LEFT_OPEN), withoutCompiling(policy("", "object.x == 1")));
    assertInstanceOf(Verdict.Accepted.class, withoutCompiling(webhook("1 == 1").replaceAll(" *matchConditions.*", "")));
  }

  @Test
  void whatElseIsWrongIsToldOfObjectsWhoseExpressionsAreNotCompiled() {
    assertInstanceOf(Verdict.Rejected.class, withoutCompiling(policy("", "object.x == 1").replace("CREATE", "MAKE")));
    assertInstanceOf(Verdict.Rejected.class, withoutCompiling(webhook("1 == 1").replace("None", "Some")));
  }

  private static String from(String yaml) {
    KindRun run = KindRun.of(yaml);
    assertEquals(1, run.errors().size(), run.sentences().toString());
    return yaml.substring(run.errors().get(0).at().start()).split("[}\\n]")[0];
  }

  @Test
  void mistakeIsInTheExpressionWhereItStandsAsItIs() {
    assertEquals("y == 2", from(webhook("object.x == 1 && y == 2")));
    assertEquals("y == 2'", from(webhook("' object.x == 1 && y == 2'")));
    assertEquals("y == 2\"", from(webhook("\"object.x == 1 && y == 2\"")));
  }

  @Test
  void mistakeIsTheWholeExpressionWhereItIsWrittenAnotherWay() {
    assertEquals("\"object\\x2ex == 1 && y == 2\"", from(webhook("\"object\\x2ex == 1 && y == 2\"")));
    assertEquals("'x'' == 1'", from(webhook("'x'' == 1'")));
  }

  @Test
  void wrongTypeIsTheWholeExpression() {
    assertEquals("' 1 + 1 '", from(webhook("' 1 + 1 '")));
  }

  @Test
  void problemSaysWhatIsWrongWithoutShowingTheExpression() {
    assertEquals(
        "Invalid value: compilation failed: 1:1: undeclared reference to 'x' (in container ''); "
            + "1:11: undeclared reference to 'y' (in container '')",
        answer(webhook("x == 1 && y == 2")).problems().iterator().next().message());
  }

  @Test
  void expressionThatMakesAMessageIsNotAnsweredUnlessSomethingElseIsWrong() {
    String made = webhook("\"google.protobuf.Int64Value {value: 1} == 1\"");

    assertTrue(answer(made).verdict() instanceof Verdict.Undecided);
    assertEquals(List.of(), KindRun.of(made).sentences());
    assertTrue(answer(made.replace("None", "Some")).verdict() instanceof Verdict.Rejected);
  }

  @Test
  void nameOfALabelIsNoMessage() {
    assertTrue(answer(webhook("\"{'app.kubernetes.io/name': 1}.size() == 1\"")).verdict() instanceof Verdict.Accepted);
  }

  @Test
  void typesOfTimesAndAddressesHaveNames() {
    for (String type : List.of("google.protobuf.Timestamp", "google.protobuf.Duration", "net.IP", "net.CIDR")) {
      assertTrue(answer(webhook("type(object.x) == " + type)).verdict() instanceof Verdict.Accepted, type);
    }
    assertTrue(answer(webhook("google.protobuf.NullValue.NULL_VALUE == 0")).verdict() instanceof Verdict.Undecided);
  }

  @Test
  void fieldsOfATypeThatThereIsNotAreNotLookedAt() {
    assertEquals(
        "Invalid value: compilation failed: 1:4: undeclared reference to 'Foo' (in container '')",
        answer(webhook("'Foo{a: x, b: [y]} == 1'")).problems().iterator().next().message());
  }

  @Test
  void variableHasTheTypeOfItsExpression() {
    String text = policy("{name: a, expression: \"'x'\"}", "variables.a == 1");

    assertEquals(1, KindRun.of(text).errors().size());
    assertEquals(List.of(), KindRun.of(text.replace("== 1", "== 'y'")).sentences());
  }

  @Test
  void variableThatIsWrongMayBeAnything() {
    assertEquals(List.of("spec.variables[0].expression"),
        KindRun.of(policy("{name: a, expression: b}", "variables.a == 1")).errors().stream().map(e -> e.field()).toList());
  }
}
