package dev.tidewaiter.rule.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.RuleExhausted;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRuleTest {

  private static final String WEB = """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web, labels: {team: shop, example.com/x: "1"}}
      spec:
        replicas: 7
        selector: {matchLabels: {app: web}}
        template:
          metadata: {labels: {app: web}}
          spec:
            containers:
              - {name: web, image: "nginx:latest", ports: [{containerPort: 80}]}
              - {name: log, image: "fluent:1"}
      """;

  @Test
  void aBadValueIsToldAtItsPlace() {
    assertEquals(
        List.of("spec.replicas 7: replicas must have a maximum value of 5"),
        places("{properties: {spec: {properties: {replicas: {maximum: 5}}}}}", CelRule.Each.OBJECT));
  }

  @Test
  void aMissingFieldIsToldAtTheKeyOfItsParent() {
    assertEquals(
        List.of("spec.strategy spec: strategy is missing"),
        places("{properties: {spec: {required: [replicas, strategy]}}}", CelRule.Each.OBJECT));
  }

  @Test
  void aFieldThatIsNotWantedIsToldAtItsKey() {
    assertEquals(
        List.of("metadata.labels[example.com/x] example.com/x: example.com/x is not wanted here"),
        places("{properties: {metadata: {properties: {labels: {properties: {team: true}, additionalProperties: false}}}}}", CelRule.Each.OBJECT));
    assertEquals(
        List.of("spec.replicas replicas: replicas is not wanted here"),
        places("{properties: {spec: {properties: {replicas: false}}}}", CelRule.Each.OBJECT));
  }

  @Test
  void aWrongTypeIsTold() {
    assertEquals(
        List.of("spec.replicas 7: replicas is of type integer, not string"),
        places("{properties: {spec: {properties: {replicas: {type: string}}}}}", CelRule.Each.OBJECT));
  }

  @Test
  void itemsAreNamedByTheirIndex() {
    assertEquals(
        List.of("spec.template.spec.containers[1].ports {name: log, image: \"fluent:1\"}: ports is missing"),
        places("{required: [ports]}", CelRule.Each.CONTAINERS).stream().map(place -> place.replace(" name:", " {name: log, image: \"fluent:1\"}:")).toList());
  }

  @Test
  void whatFitsNoAlternativeIsToldOnce() {
    assertEquals(
        List.of("spec.replicas 7: replicas fits none of what is allowed: replicas must have a maximum value of 2; replicas is of type integer, not string"),
        places("{properties: {spec: {properties: {replicas: {anyOf: [{maximum: 2}, {type: string}]}}}}}", CelRule.Each.OBJECT));
  }

  @Test
  void aSchemaMayHaveItsOwnWords() {
    assertEquals(
        List.of("spec.replicas 7: five are enough"),
        places("{properties: {spec: {properties: {replicas: {maximum: 5, errorMessage: {maximum: five are enough}}}}}}", CelRule.Each.OBJECT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-06/schema#", "http://json-schema.org/draft-07/schema#",
        "https://json-schema.org/draft/2019-09/schema", "https://json-schema.org/draft/2020-12/schema"})
  void everyDraftIsKnown(String draft) {
    assertEquals(1, places("{$schema: '" + draft + "', properties: {kind: {enum: [Pod]}}}", CelRule.Each.OBJECT).size());
  }

  @Test
  void allMistakesOfASchemaAreToldWithTheirPlaces() {
    String schema =
        """
        properties:
          a: {type: strin}
          b: {pattern: "(?=a)"}
          c: {$ref: "https://example.com/schema.json"}
          d: {$ref: "#/$defs/nothing"}
          e: {maximum: many}
          f: {$ref: "#/$defs/there"}
        patternProperties: {"a(": {}}
        $defs: {there: {}}
        """;

    assertEquals(
        List.of(
            "s.yaml:2:13: type fits none of what is allowed: type does not have a value in the enumeration",
            "s.yaml:3:16: error parsing regexp: invalid or unsupported Perl syntax: `(?=`",
            "s.yaml:4:13: a schema refers to nothing outside of its file, and nothing is fetched: https://example.com/schema.json",
            "s.yaml:5:13: there is no #/$defs/nothing in the schema",
            "s.yaml:6:16: maximum is of type string, not number",
            "s.yaml:8:21: error parsing regexp: missing closing ): `a(`"),
        mistakes(schema).stream().map(line -> line.replaceFirst(" \\[.*", "")).toList());
  }

  @Test
  void aDraftThatThereIsNotIsRefused() {
    assertTrue(mistakes("$schema: https://example.com/mine").get(0).startsWith("s.yaml:1:10: not a draft of JSON Schema that is known"));
  }

  @Test
  @Timeout(20)
  void aRegularExpressionTakesNoLongerThanItsText() {
    String name = "name: " + "a".repeat(200);

    assertEquals(List.of(), check("{properties: {metadata: {properties: {name: {pattern: '^(a+)+$'}}}}}", CelRule.Each.OBJECT, WEB.replace("name: web, l", name + ", l")));
    assertEquals(1, check("{properties: {metadata: {properties: {name: {pattern: '^(a+)+$'}}}}}", CelRule.Each.OBJECT, WEB.replace("name: web, l", name + "b, l")).size());
  }

  @Test
  @Timeout(20)
  void alternativesInAlternativesCostNoMoreThanIsAllowed() {
    StringBuilder schema = new StringBuilder("{$ref: '#/$defs/a0', $defs: {");
    for (int i = 0; i < 30; i++) {
      String next = "{$ref: '#/$defs/a" + (i + 1) + "'}";
      schema.append("a").append(i).append(": {anyOf: [").append(next).append(", ").append(next).append("]}, ");
    }
    schema.append("a30: {required: [nothing]}}}");

    assertEquals(List.of("to hold the object to the schema costs too much"), messages(schema.toString(), WEB));
  }

  @Test
  @Timeout(20)
  void aSchemaThatGoesInACircleCostsTooMuch() {
    assertEquals(List.of("to hold the object to the schema costs too much"), messages("{allOf: [{$ref: '#'}]}", WEB));
    assertEquals(List.of("to hold the object to the schema costs too much"), messages("{$ref: '#/$defs/a', $defs: {a: {$ref: '#/$defs/a'}}}", WEB));
  }

  @Test
  @Timeout(20)
  void aLargeExpressionOverALongTextCostsTooMuch() {
    String manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: " + "x".repeat(300_000) + "}\n";
    String schema = "{properties: {data: {properties: {a: {pattern: '(x{0,30}y){30}$'}}}}}";

    assertEquals(List.of("to hold the object to the schema costs too much"), messages(schema, manifest));
    assertEquals(List.of(), messages(schema.replace("(x{0,30}y){30}$", "^x+$"), manifest));
  }

  @Test
  @Timeout(60)
  void aSchemaThatCostsTooMuchForManyObjectsIsAskedNoMore() {
    String schema = "{allOf: [{$ref: '#'}]}";
    SchemaRule rule = (SchemaRule) read(Source.of("s.yaml", schema), CelRule.Each.OBJECT).rule().orElseThrow();
    Subject subject = Subjects.of(WEB).get(0);
    List<Violation> found = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rule.check(subject, found::add);
    }

    assertThrows(RuleExhausted.class, () -> rule.check(subject, found::add));
    rule.check(subject, found::add);
    assertEquals(30, found.size());
  }

  private static List<String> messages(String schema, String manifest) {
    return check(schema, CelRule.Each.OBJECT, manifest).stream().map(Violation::message).toList();
  }

  private static List<String> places(String schema, CelRule.Each each) {
    return check(schema, each, WEB).stream().map(found -> found.path() + " " + found.at().of(WEB) + ": " + found.message()).toList();
  }

  private static List<Violation> check(String schema, CelRule.Each each, String manifest) {
    DataCheck check = read(Source.of("s.yaml", schema), each);
    assertEquals(List.of(), check.mistakes());
    List<Violation> found = new ArrayList<>();
    for (Subject subject : Subjects.of(manifest)) {
      check.rule().orElseThrow().check(subject, found::add);
    }
    return found;
  }

  private static List<String> mistakes(String schema) {
    Source source = Source.of("s.yaml", schema);
    return read(source, CelRule.Each.OBJECT).mistakes().stream().map(mistake -> mistake.in(source)).toList();
  }

  private static DataCheck read(Source source, CelRule.Each each) {
    JsonValue value = ValueReader.read(YamlReader.read(source).get(0)).value().orElseThrow();
    return DataCheck.schema(value, each);
  }
}
