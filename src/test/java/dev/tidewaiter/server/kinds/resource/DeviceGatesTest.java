package dev.tidewaiter.server.kinds.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceGatesTest {

  private static final String CLAIM = "apiVersion: resource.k8s.io/v1\nkind: ResourceClaim\nmetadata: {name: a}\nspec: {devices: ";
  private static final String SLICE = "apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nmetadata: {name: a}\n"
      + "spec: {driver: d, pool: {name: p, resourceSliceCount: 1}, ";

  private static ClusterSettings gate(String name, boolean on) {
    return new ClusterSettings(Optional.empty(), List.of(), true, Map.of(name, on));
  }

  private static Optional<String> undecided(String slice, ClusterSettings settings) {
    return new ResourceSliceRules(settings).undecided(ObjectView.of(KindRun.of(slice, settings).object()));
  }

  @Test
  void tolerationsAreOnlyLookedAtWhereThereAreTaints() {
    String claim = CLAIM + "{requests: [{name: r, exactly: {deviceClassName: c, tolerations: [{operator: In}]}}]}}\n";
    String toleration = "spec.devices.requests[0].exactly.tolerations[0]";
    assertEquals(
        List.of(toleration + ".operator: Unsupported value: \"In\": supported values: \"Equal\", \"Exists\""), KindRun.of(claim).sentences());
    assertEquals(List.of(), KindRun.of(claim, gate("DRADeviceTaints", false)).sentences());
  }

  @Test
  void distinctAttributeIsNoneWhereCapacityIsNotShared() {
    String claim = CLAIM + "{constraints: [{distinctAttribute: a/b}]}}\n";
    assertEquals(List.of(), KindRun.of(claim).sentences());
    assertEquals(List.of("spec.devices.constraints[0].matchAttribute: Required value"),
        KindRun.of(claim, gate("DRAConsumableCapacity", false)).sentences());
  }

  @Test
  void policyIsNotLookedAtWhereCapacityIsNotShared() {
    String slice = SLICE + "allNodes: true, devices: [{name: d, capacity: {c: {value: 1, requestPolicy: {}}}}]}\n";
    assertEquals(List.of("spec.devices[0].capacity[c].requestPolicy: Forbidden: allowMultipleAllocations must be true"),
        KindRun.of(slice).sentences());
    assertEquals(List.of(), KindRun.of(slice, gate("DRAConsumableCapacity", false)).sentences());
  }

  @Test
  void devicesChooseNoNodesWhereTheyAreNotPartitioned() {
    String slice = SLICE + "perDeviceNodeSelection: true, devices: [{name: d, nodeName: node-1}]}\n";
    assertEquals(List.of(), KindRun.of(slice).sentences());
    assertEquals(
        List.of("spec: Required value: exactly one of `nodeName`, `nodeSelector`, `allNodes`, `perDeviceNodeSelection` is required"),
        KindRun.of(slice, gate("DRAPartitionableDevices", false)).sentences());
  }

  @Test
  void listOfValuesIsNoValueUnlessItsGateIsOn() {
    String slice = SLICE + "allNodes: true, devices: [{name: d, attributes: {a: {ints: [1, 2]}}}]}\n";
    assertEquals(1, KindRun.of(slice).sentences().size());
    ClusterSettings lists = gate("DRAListTypeAttributes", true);
    assertEquals(List.of(), KindRun.of(slice, lists).sentences());
    String why = "validation of a ResourceSlice where DRAListTypeAttributes is on is not written yet";
    assertEquals(Optional.of(why), undecided(slice, lists));
  }

  @Test
  void policiesInFractionsAreNotJudged() {
    String slice = SLICE + "allNodes: true, devices: [{name: d, allowMultipleAllocations: true, capacity: {c: {value: 1, requestPolicy: "
        + "{default: 100m, validValues: [100m, 200m]}}}}]}\n";
    String twice = "spec.devices[0].capacity[c].requestPolicy.validValues[1]: Duplicate value: \"1\"";
    assertEquals(List.of(twice), KindRun.of(slice).sentences());
    ClusterSettings fractions = gate("DRAFractionalCapacityRange", true);
    assertEquals(List.of(), KindRun.of(slice, fractions).sentences());
    assertEquals(true, undecided(slice, fractions).isPresent());
    assertEquals(Optional.empty(), undecided(slice, ClusterSettings.UNKNOWN));
  }
}
