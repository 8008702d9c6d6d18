package dev.tidewaiter.server.kinds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the errors of Pods point. */
class PodPlacesTest {

  private static KindRun pod(String spec) {
    return KindRun.of("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n" + spec);
  }

  private static KindRun container(String fields) {
    return pod("  containers:\n  - name: a\n    image: i\n" + fields);
  }

  @Test
  void badValueIsTheValue() {
    KindRun run = container("    ports: [{containerPort: 70000}]\n");
    assertEquals(List.of("spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive"),
        run.sentences());
    assertEquals(List.of("70000"), run.places());
  }

  @Test
  void missingFieldIsTheFirstKeyOfItsItem() {
    KindRun run = pod("  containers:\n  - image: i\n");
    assertEquals(List.of("spec.containers[0].name: Required value"), run.sentences());
    assertEquals(List.of("image"), run.places());
  }

  @Test
  void missingListIsTheParentsKey() {
    KindRun run = pod("  hostname: h\n");
    assertEquals(List.of("spec.containers: Required value"), run.sentences());
    assertEquals(List.of("spec"), run.places());
  }

  @Test
  void forbiddenFieldIsItsKey() {
    KindRun run = container("  ephemeralContainers: [{name: d, image: i}]\n");
    assertEquals(List.of("spec.ephemeralContainers: Forbidden: cannot be set on create"), run.sentences());
    assertEquals(List.of("ephemeralContainers"), run.places());
  }

  @Test
  void keyOfALabelIsTheKeyAndItsValueTheValue() {
    KindRun run = container("  nodeSelector: {'a b': 'c d'}\n");
    assertEquals(List.of("'a b'", "'c d'"), run.places());
  }

  @Test
  void requestFilledInFromALimitIsTheLimit() {
    KindRun run = container("    resources: {limits: {cpu: \"-1\"}}\n");
    assertEquals(List.of(
        "spec.containers[0].resources.limits[cpu]: Invalid value: \"-1\": must be greater than or equal to 0",
        "spec.containers[0].resources.requests[cpu]: Invalid value: \"-1\": must be greater than or equal to 0"), run.sentences());
    assertEquals(List.of("\"-1\"", "\"-1\""), run.places());
  }

  @Test
  void oldNameOfTheServiceAccountIsItsOwnValue() {
    KindRun run = container("  serviceAccount: A_b\n");
    assertEquals(List.of("A_b"), run.places());
  }

  @Test
  void pathWithoutAnIndexStillPointsAtItsMount() {
    KindRun run = container("    volumeMounts:\n    - {name: v, mountPath: /a}\n    - {name: v, mountPath: /b, subPath: /c}\n"
        + "  volumes: [{name: v}]\n");
    assertEquals(List.of("spec.containers[0].volumeMounts.subPath: Invalid value: \"/c\": must be a relative path"), run.sentences());
    assertEquals(List.of("/c"), run.places());
  }

  @Test
  void mergedKeyOfTheSelectorPointsAtTheLabelItNames() {
    KindRun run = KindRun.of("apiVersion: v1\nkind: Pod\nmetadata: {name: p, labels: {app: 'a b'}}\nspec:\n"
        + "  containers: [{name: a, image: i}]\n  topologySpreadConstraints:\n"
        + "  - {maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule, labelSelector: {}, matchLabelKeys: [app]}\n");
    assertEquals("spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values[0]", run.errors().get(0).field());
    assertEquals(List.of("'a b'"), run.places());
  }
}
