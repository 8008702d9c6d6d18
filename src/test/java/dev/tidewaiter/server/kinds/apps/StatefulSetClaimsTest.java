package dev.tidewaiter.server.kinds.apps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims become volumes of the Pods; what is wrong with such a volume is found where the claim stands. */
class StatefulSetClaimsTest {

  private static KindRun run(String pod, String claims) {
    return KindRun.of("""
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db}
        spec:
          selector: {matchLabels: {a: b}}
          template: {metadata: {labels: {a: b}}, spec: {%s}}
          volumeClaimTemplates: [%s]
        """.formatted(pod, claims));
  }

  private static String claim(String name) {
    return "{metadata: {" + name + "}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}";
  }

  private static String mounting(String volume) {
    return "containers: [{name: c, image: c, volumeMounts: [{name: " + volume + ", mountPath: /d}]}]";
  }

  @Test
  void mountFindsAClaim() {
    assertEquals(List.of(), run(mounting("data"), claim("name: data")).sentences());
  }

  @Test
  void mountOfNeitherClaimNorVolumeIsNotFound() {
    KindRun run = run(mounting("dta"), claim("name: data"));
    assertEquals(List.of("spec.template.spec.containers[0].volumeMounts[0].name: Not found: \"dta\""), run.sentences());
    assertEquals(List.of("dta"), run.places());
  }

  @Test
  void wrongNameIsFoundInTheClaim() {
    KindRun run = run("containers: [{name: c, image: c}]", claim("name: my_data"));
    assertEquals("spec.template.spec.volumes[0].name", run.errors().get(0).field());
    assertEquals(List.of("my_data"), run.places());
  }

  @Test
  void missingNameIsFoundAtTheClaim() {
    KindRun run = run("containers: [{name: c, image: c}]", claim("labels: {a: b}"));
    assertEquals(List.of(
        "spec.template.spec.volumes[0].persistentVolumeClaim.claimName: Required value",
        "spec.template.spec.volumes[0].name: Required value"), run.sentences());
    assertEquals(List.of("metadata", "metadata"), run.places());
  }

  @Test
  void claimHidesAVolumeOfItsName() {
    assertEquals(List.of(),
        run(mounting("data") + ", volumes: [{name: data, hostPath: {path: ''}}]", claim("name: data")).sentences());
    assertEquals(List.of("spec.template.spec.volumes[1].hostPath.path: Required value"),
        run(mounting("data") + ", volumes: [{name: more, hostPath: {path: ''}}]", claim("name: data")).sentences());
  }

  @Test
  void hostNamesAreNotLookedAtAsTheyAreOverwritten() {
    assertEquals(List.of(), run(mounting("data") + ", hostname: A_, subdomain: B_", claim("name: data")).sentences());
  }
}
