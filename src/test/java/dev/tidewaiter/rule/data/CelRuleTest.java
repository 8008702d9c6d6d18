package dev.tidewaiter.rule.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CelRuleTest {

  private static final String WEB = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, labels: {team: shop}}
      spec:
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec:
            initContainers:
              - {name: wait, image: "busybox:1.36"}
            containers:
              - {name: web, image: "nginx:latest"}
              - {name: log, image: "fluent:latest"}
      """;

  @Test
  void theMessageIsWorkedOut() {
    assertEquals(List.of("web has 1 replicas"), messages("""
        validations:
          - expression: object.spec.replicas > 1
            message: unused
            messageExpression: "'%s has %d replicas'.format([object.metadata.name, object.spec.replicas])"
        """));
  }

  @Test
  void withoutMessageTheExpressionIsTold() {
    assertEquals(List.of("failed expression: object.metadata.labels.team == 'core'"),
        messages("validations: [{expression: \"object.metadata.labels.team == 'core' \"}]"));
  }

  @Test
  void eachContainerHasItsPlace() {
    List<Violation> found = check("""
        forEach: containers
        validations: [{expression: "!container.image.endsWith(':latest') || !has(pod.spec.hostNetwork)", message: a},
                      {expression: "!container.image.endsWith(':latest')", messageExpression: "container.name + ' is latest'"}]
        """);
    assertEquals(List.of("spec.template.spec.containers[0] web is latest", "spec.template.spec.containers[1] log is latest"),
        found.stream().map(violation -> violation.path() + " " + violation.message()).toList());
    assertEquals("{name: log, image: \"fluent:latest\"}", found.get(1).at().of(WEB));
  }

  @Test
  void aFalseConditionPassesTheObjectOver() {
    assertEquals(List.of(), messages("""
        matchConditions: [{name: other, expression: "object.kind == 'Pod'"}, {name: broken, expression: object.nothing == 1}]
        validations: [{expression: "false"}]
        """));
  }

  @Test
  void variablesAreWorkedOutOfThoseBefore() {
    assertEquals(List.of("2 of 2"), messages("""
        variables:
          - {name: all, expression: object.spec.template.spec.containers}
          - {name: latest, expression: "variables.all.filter(c, c.image.endsWith(':latest'))"}
        validations:
          - expression: variables.latest.size() == 0
            messageExpression: "'%d of %d'.format([variables.latest.size(), variables.all.size()])"
        """));
  }

  @Test
  void anErrorIsTold() {
    assertEquals(List.of("expression 'object.spec.nothing == 1' resulted in error: no such key: nothing"),
        messages("validations: [{expression: object.spec.nothing == 1}]"));
  }

  @Test
  void anErrorInAVariableNamesIt() {
    assertEquals(List.of("expression 'variables.n == 1' resulted in error: composited variable \"n\" fails to evaluate: no such key: nothing"),
        messages("{variables: [{name: n, expression: object.spec.nothing}], validations: [{expression: variables.n == 1}]}"));
  }

  @Test
  void whatOnlyAClusterKnowsIsPassedOver() {
    assertEquals(List.of(), messages("""
        validations:
          - expression: authorizer.group('apps').resource('deployments').check('create').allowed()
          - expression: request.userInfo.username == 'admin'
          - expression: namespaceObject.metadata.labels.env == 'prod'
        """));
  }

  @Test
  void theObjectIsInItsNamespace() {
    assertEquals(List.of("default"), messages("""
        validations: [{expression: "false", messageExpression: "'%s'.format([object.metadata.namespace])"}]
        """));
  }

  @Test
  void theRequestIsToCreate() {
    assertEquals(List.of("CREATE deployments default"), messages("""
        validations:
          - expression: "false"
            messageExpression: request.operation + ' ' + request.resource.resource + ' ' + namespaceObject.metadata.name
        """));
  }

  private static List<String> messages(String rule) {
    return check(rule).stream().map(Violation::message).toList();
  }

  private static List<Violation> check(String rule) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    YamlNode.Mapping root = (YamlNode.Mapping) YamlReader.read(Source.of("rule.yaml", rule)).get(0).root().orElseThrow();
    root.entries().forEach(entry -> entries.put(((YamlNode.Scalar) entry.key()).value(), entry.value()));
    DataCheck check = DataCheck.cel(rule, entries);
    assertEquals(List.of(), check.mistakes());
    List<Violation> found = new ArrayList<>();
    for (Subject subject : Subjects.of(WEB)) {
      check.rule().orElseThrow().check(subject, found::add);
    }
    return found;
  }
}
