package dev.tidewaiter.server.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {

  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");

  private static JsonObject object(String text) {
    return (JsonObject) ValueReader.read(YamlReader.read(Source.of("test", text)).get(0)).value().orElseThrow();
  }

  private static Decoded decode(String apiVersion, String kind, String text) {
    return Decoder.decode(object(text), SCHEMAS.type(GroupVersionKind.of(apiVersion, kind)).orElseThrow());
  }

  private static Decoded deployment(String text) {
    return decode("apps/v1", "Deployment", text);
  }

  private static String failure(Decoded decoded) {
    return decoded.failure().orElse("");
  }

  private static String json(Decoded decoded) {
    return GoPrint.json(decoded.object());
  }

  @Test
  void leavesAGoodObjectAsItIs() {
    JsonObject object = object("{spec: {replicas: 3, template: {spec: {containers: [{name: a}]}}}}");
    Decoded decoded = Decoder.decode(object, SCHEMAS.type(GroupVersionKind.of("apps/v1", "Deployment")).orElseThrow());
    assertSame(object, decoded.object());
    assertEquals(List.of(), decoded.problems());
  }

  @Test
  void sharesWhatDoesNotChange() {
    JsonObject object = object("{metadata: {name: a}, spec: {paused: null}}");
    Decoded decoded = Decoder.decode(object, SCHEMAS.type(GroupVersionKind.of("apps/v1", "Deployment")).orElseThrow());
    assertSame(object.get("metadata").get(), decoded.object().get("metadata").get());
  }

  @Test
  void dropsNullsOfStructs() {
    assertEquals("{\"spec\":{}}", json(deployment("{spec: {replicas: null, selector: null}}")));
  }

  @Test
  void readsNullsOfListsAndMapsAsZeroValues() {
    assertEquals("{\"data\":{\"a\":\"\"}}", json(decode("v1", "ConfigMap", "data: {a: null}")));
    assertEquals("{\"spec\":{\"containers\":[{}]}}", json(decode("v1", "Pod", "spec: {containers: [null]}")));
    assertEquals("{\"spec\":{\"hard\":{\"cpu\":\"0\"}}}", json(decode("v1", "ResourceQuota", "spec: {hard: {cpu: null}}")));
  }

  @Test
  void keepsNullsOfAnyJson() {
    assertEquals("{\"data\":{\"a\":null}}", json(decode("apps/v1", "ControllerRevision", "data: {a: null}")));
  }

  @Test
  void writesQuantitiesInTheirCanonicalForm() {
    assertEquals(
        "{\"spec\":{\"hard\":{\"cpu\":\"1500m\",\"memory\":\"1\"}}}",
        json(decode("v1", "ResourceQuota", "spec: {hard: {cpu: 1.5, memory: ' 1 '}}")));
  }

  @Test
  void takesAListOfNumbersForBytes() {
    assertEquals("{\"data\":{\"a\":\"AQI=\"}}", json(decode("v1", "Secret", "data: {a: [1, 2]}")));
  }

  @Test
  void saysTheFirstWrongType() {
    Decoded decoded = deployment("{spec: {minReadySeconds: x, replicas: y}}");
    assertEquals(
        "json: cannot unmarshal string into Go struct field DeploymentSpec.spec.minReadySeconds of type int32", failure(decoded));
    assertEquals(2, decoded.problems().size());
  }

  @Test
  void anErrorOfATypeThatDecodesItselfWins() {
    Decoded decoded =
        decode("v1", "Pod", "spec: {containers: [{image: 1, resources: {limits: {cpu: 1Gb}}}]}");
    assertTrue(failure(decoded).startsWith("quantities must match"), failure(decoded));
    assertEquals(List.of("wrong-type", "bad-quantity"), decoded.problems().stream().map(Problem::rule).toList());
  }

  @Test
  void aWrongTypeHidesUnknownFields() {
    Decoded decoded = deployment("{foo: 1, spec: {replicas: x}}");
    assertTrue(failure(decoded).contains("DeploymentSpec.spec.replicas"));
    assertEquals(List.of("unknown field \"foo\""), decoded.strict());
  }

  @Test
  void namesNumbersThatDoNotFit() {
    assertEquals(
        "json: cannot unmarshal number 3000000000 into Go struct field DeploymentSpec.spec.replicas of type int32",
        failure(deployment("spec: {replicas: 3000000000}")));
    assertEquals(
        "json: cannot unmarshal number 1.5 into Go struct field DeploymentSpec.spec.replicas of type int32",
        failure(deployment("spec: {replicas: 1.5}")));
  }

  @Test
  void readsAPortAsNumberOrText() {
    String service = "spec: {ports: [{targetPort: %s}]}";
    assertEquals("", failure(decode("v1", "Service", String.format(service, "http"))));
    assertEquals(
        "json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.targetPort of type int32",
        failure(decode("v1", "Service", String.format(service, "80.5"))));
    assertEquals(
        "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.targetPort of type int32",
        failure(decode("v1", "Service", String.format(service, "true"))));
  }

  @Test
  void listsUnknownFieldsInTheOrderOfTheirNames() {
    Decoded decoded = deployment("{zoo: 1, spec: {template: {spec: {containers: [{}, {imagee: a}]}}}, bar: 2}");
    assertEquals(
        List.of(
            "unknown field \"bar\"",
            "unknown field \"spec.template.spec.containers[1].imagee\"",
            "unknown field \"zoo\""),
        decoded.strict());
  }

  @Test
  void listsNoMoreThanAHundredUnknownFields() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      text.append("f").append(i).append(": 1\n");
    }
    Decoded decoded = deployment(text.toString());
    assertEquals(100, decoded.strict().size());
    assertEquals(150, decoded.problems().size());
  }

  @Test
  void pointsAtTheKeyOfAnUnknownFieldAndTheValueOfAWrongOne() {
    String text = "{spec: {replcas: 3, replicas: 'x'}}";
    List<Problem> problems = deployment(text).problems();
    assertEquals(List.of("replcas", "'x'"), problems.stream().map(p -> p.at().of(text)).toList());
    assertEquals(List.of("spec.replcas", "spec.replicas"), problems.stream().map(Problem::path).toList());
  }

  @Test
  void suggestsTheFieldThatWasMeant() {
    assertEquals("did you mean \"replicas\"?", deployment("spec: {replcas: 3}").problems().get(0).help());
    assertEquals("did you mean \"spec.template.spec.containers\"?", deployment("spec: {containers: []}").problems().get(0).help());
    assertEquals("did you mean \"spec.replicas\"?", deployment("spec: {template: {replicas: 1}}").problems().get(0).help());
  }

  @Test
  void suggestsTheSuffixThatWasMeant() {
    String quota = "spec: {hard: {cpu: %s}}";
    for (String text : List.of("1GB", "1Gb", "1 Gi", "1g")) {
      assertEquals(
          "did you mean \"1G\", or \"1Gi\" by powers of 1024?",
          decode("v1", "ResourceQuota", String.format(quota, text)).problems().get(0).help());
    }
    assertTrue(decode("v1", "ResourceQuota", String.format(quota, "lots")).problems().get(0).help().startsWith("expected a number"));
  }

  @Test
  void suggestsQuotesAroundWhatIsMeantAsText() {
    assertEquals("write it in quotes: \"yes\"", decode("v1", "ConfigMap", "data: {a: yes}").problems().get(0).help());
    assertEquals("write it without quotes", deployment("spec: {replicas: '3'}").problems().get(0).help());
  }

  @Test
  void saysNothingOfUnknownFieldsInsideASchemaThatDecodesItself() {
    String crd = "spec: {versions: [{schema: {openAPIV3Schema: {%s}}}]}";
    String type = "apiextensions.k8s.io/v1";
    assertEquals(1, decode(type, "CustomResourceDefinition", String.format(crd, "foo: 1")).strict().size());
    assertEquals(0, decode(type, "CustomResourceDefinition", String.format(crd, "items: {foo: 1}")).strict().size());
    assertEquals(
        "json: cannot unmarshal number into Go struct field JSONSchemaProps.spec.versions.schema.openAPIV3Schema.items.type of type string",
        failure(decode(type, "CustomResourceDefinition", String.format(crd, "items: {type: 1}"))));
    assertEquals(
        "boolean or JSON schema expected",
        failure(decode(type, "CustomResourceDefinition", String.format(crd, "additionalProperties: a"))));
  }

  @Test
  void decodesObjectsThatNestDeep() {
    int depth = 3_000;
    String crd =
        "spec: {versions: [{schema: {openAPIV3Schema: " + "{properties: {a: ".repeat(depth) + "{}" + "}}".repeat(depth) + "}}]}";
    assertEquals(Optional.empty(), decode("apiextensions.k8s.io/v1", "CustomResourceDefinition", crd).failure());
  }
}
