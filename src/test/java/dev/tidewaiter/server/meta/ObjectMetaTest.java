package dev.tidewaiter.server.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectMetaTest {

  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");

  private final Warnings warnings = new Warnings();

  private List<FieldError> errors(String apiVersion, String kindName, String text) {
    Kind kind = SCHEMAS.kind(GroupVersionKind.of(apiVersion, kindName)).orElseThrow();
    JsonObject object = (JsonObject) ValueReader.read(YamlReader.read(Source.of("test", text)).get(0)).value().orElseThrow();
    ObjectView view = ObjectView.of(MetaIntake.named(MetaIntake.received(object, kind, warnings), kind.gvk()));
    Errors errors = new Errors();
    ObjectMeta.validate(view, kind.gvk(), kind.namespaced(), errors);
    ObjectMeta.validateAtLast(view, kind.gvk(), kind.namespaced(), errors);
    return errors.all();
  }

  private List<String> fields(String apiVersion, String kind, String text) {
    return errors(apiVersion, kind, text).stream().map(FieldError::field).toList();
  }

  private List<String> details(String metadata) {
    return errors("v1", "ConfigMap", "{metadata: {name: a, " + metadata + "}}").stream().map(FieldError::detail).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "v1, ConfigMap, a.b, A",
    "v1, Namespace, a-b, a.b",
    "v1, Service, 1a, a.b",
    "apps/v1, StatefulSet, web, web.a",
    "apps/v1, Deployment, web.a, web_a",
    "rbac.authorization.k8s.io/v1, Role, 'system:a b', a/b",
    "certificates.k8s.io/v1, CertificateSigningRequest, 'A b', a%b",
    "policy/v1, PodDisruptionBudget, A_b, ..",
    "networking.k8s.io/v1, IPAddress, 10.0.0.1, 10.0.0.01",
    "certificates.k8s.io/v1, ClusterTrustBundle, a, 'a:b'"
  })
  void namesFollowTheRuleOfTheKind(String apiVersion, String kind, String good, String bad) {
    assertEquals(List.of(), fields(apiVersion, kind, "{metadata: {name: '" + good + "'}}"));
    assertEquals(List.of("metadata.name"), fields(apiVersion, kind, "{metadata: {name: '" + bad + "'}}"));
  }

  @Test
  void aDeclaredNameIsToldByItsKindAndOfItsPrefixOnlyThePathIsAsked() {
    assertEquals(List.of(), fields("v1", "ReplicationController", "{metadata: {name: A}}"));
    assertEquals(List.of(), fields("v1", "ReplicationController", "{metadata: {name: a, generateName: A}}"));
    assertEquals(List.of("metadata.generateName"), fields("v1", "ReplicationController", "{metadata: {name: a, generateName: x/y}}"));
  }

  @Test
  void definitionsAreNamedAfterWhatTheyDefine() {
    String crd = "{metadata: {name: foos.example.com}, spec: {group: example.com, names: {plural: %s}}}";
    String type = "apiextensions.k8s.io/v1";
    assertEquals(List.of(), fields(type, "CustomResourceDefinition", String.format(crd, "foos")));
    assertEquals(List.of("metadata.name"), fields(type, "CustomResourceDefinition", String.format(crd, "bars")));
  }

  @Test
  void servicesOfTheApiAreNamedAfterWhatTheyServe() {
    String text = "{metadata: {name: a}, spec: {version: v1, group: example.com}}";
    assertEquals(
        "must be `spec.version+\".\"+spec.group`: \"v1.example.com\"",
        errors("apiregistration.k8s.io/v1", "APIService", text).get(0).detail());
  }

  @Test
  void aNameIsRequiredUnlessOneIsToBeMade() {
    assertEquals(List.of("metadata.name"), fields("v1", "ConfigMap", "{data: {}}"));
    assertEquals(List.of(), fields("v1", "ConfigMap", "{metadata: {generateName: a-}}"));
    assertEquals(List.of(), fields("v1", "LimitRange", "{spec: {}}"));
  }

  @Test
  void aPrefixIsCheckedByItselfAndInTheName() {
    List<FieldError> errors = errors("v1", "ConfigMap", "{metadata: {generateName: UP-}}");
    assertEquals(List.of("metadata.generateName", "metadata.name"), errors.stream().map(FieldError::field).toList());
    assertEquals("\"UP-xxxxx\"", errors.get(1).badValue());
  }

  @Test
  void aLongPrefixIsCut() {
    String prefix = "a".repeat(70);
    assertEquals(List.of(), fields("v1", "ConfigMap", "{metadata: {generateName: " + prefix + "}}"));
    assertEquals(List.of("metadata.generateName"), fields("v1", "Namespace", "{metadata: {generateName: " + prefix + "}}"));
  }

  @Test
  void aNamespaceIsALabelWhereThereIsOne() {
    assertEquals(List.of("metadata.namespace"), fields("v1", "ConfigMap", "{metadata: {name: a, namespace: A}}"));
    assertEquals(List.of(), fields("v1", "Namespace", "{metadata: {name: a, namespace: A}}"));
  }

  @Test
  void aGenerationCountsOnlyWhereItStays() {
    assertEquals(List.of("metadata.generation"), fields("v1", "ConfigMap", "{metadata: {name: a, generation: -1}}"));
    assertEquals(List.of(), fields("apps/v1", "Deployment", "{metadata: {name: a, generation: -1}}"));
  }

  @Test
  void finalizersAreQualifiedOrKubernetesOwn() {
    assertEquals(List.of(), details("finalizers: [kubernetes, a.b/c]"));
    assertEquals(List.of("name is neither a standard finalizer name nor is it fully qualified"), details("finalizers: [foo]"));
    assertEquals(
        List.of("finalizer orphan and foregroundDeletion cannot be both set"), details("finalizers: [orphan, foregroundDeletion]"));
    assertEquals(List.of(), fields("coordination.k8s.io/v1", "Lease", "{metadata: {name: a, finalizers: [foo]}}"));
  }

  @Test
  void theFinalizerThatAdmissionAddsIsPrintedWithTheOthers() {
    List<FieldError> errors = errors("v1", "PersistentVolume", "{metadata: {name: a, finalizers: [orphan, foregroundDeletion]}}");
    assertEquals("[\"orphan\",\"foregroundDeletion\",\"kubernetes.io/pv-protection\"]", errors.get(0).badValue());
  }

  @Test
  void anOwnerNamesItself() {
    assertEquals(4, details("ownerReferences: [{}]").size());
    String owner = "ownerReferences: [{apiVersion: %s, kind: %s, name: a, uid: u}]";
    assertEquals(List.of("must be <group>/<version> or <version>"), details(String.format(owner, "a/", "Pod")));
    assertEquals(List.of("/v1, Kind=Event is disallowed from being an owner"), details(String.format(owner, "v1", "Event")));
  }

  @Test
  void onlyOneOwnerControls() {
    String owner = "{apiVersion: v1, kind: Pod, name: %s, uid: %s, controller: true}";
    assertEquals(
        List.of("Only one reference can have Controller set to true. Found \"true\" in references for Pod/a and Pod/b"),
        details("ownerReferences: [" + String.format(owner, "a", "u1") + ", " + String.format(owner, "b", "u2") + "]"));
  }

  @Test
  void repeatedOwnersAreWarnedOfAndDropped() {
    assertEquals(4, details("ownerReferences: [{}, {}]").size());
    assertEquals(1, warnings.all().size());
  }

  @Test
  void whatOnlyTheServerSetsIsNotLookedAt() {
    assertEquals(List.of(), details("uid: a b, selfLink: x, managedFields: [{operation: Foo}], deletionGracePeriodSeconds: -1"));
  }
}
