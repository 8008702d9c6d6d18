package dev.tidewaiter.server.kinds.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DevicePlacesTest {

  private static final String CLAIM = "apiVersion: resource.k8s.io/v1\nkind: ResourceClaim\nmetadata: {name: a}\nspec:\n  devices:\n";

  private static Optional<String> undecided(String body) {
    String claim = CLAIM + "    requests: [{name: r, exactly: {deviceClassName: c, " + body + "}}]\n";
    return new ResourceClaimRules(ClusterSettings.UNKNOWN).undecided(ObjectView.of(KindRun.of(claim).object()));
  }

  @Test
  void wrongNameOfAttributeStandsAtItsKey() {
    KindRun run = KindRun.of("apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nmetadata: {name: a}\nspec:\n  driver: d\n"
        + "  pool: {name: p, resourceSliceCount: 1}\n  allNodes: true\n  devices:\n  - name: d\n    attributes: {bad-name: {int: 1}}\n");
    assertEquals(List.of("bad-name"), run.places());
  }

  @Test
  void defaultOutOfRangeStandsAtTheDefault() {
    KindRun run = KindRun.of("apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nmetadata: {name: a}\nspec:\n  driver: d\n"
        + "  pool: {name: p, resourceSliceCount: 1}\n  allNodes: true\n  devices:\n  - name: d\n    allowMultipleAllocations: true\n"
        + "    capacity: {c: {value: 9, requestPolicy: {default: 7, validRange: {min: 1, max: 5}}}}\n");
    assertEquals(List.of("7"), run.places());
    assertEquals(
        List.of("spec.devices[0].capacity[c].requestPolicy.validRange.default: Invalid value: \"7\": default is more than max: 5"),
        run.sentences());
  }

  @Test
  void nameOfAClassIsToldAfterAllThatIsWritten() {
    KindRun run = KindRun.of("apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: Gpu}\n"
        + "spec: {config: [{opaque: {driver: a_b}}]}\n");
    assertEquals(List.of("opaque", "Gpu", "a_b"), run.places());
  }

  @Test
  void requestOfTheSameNameStandsWhereItBegins() {
    KindRun run = KindRun.of(CLAIM + "    requests:\n    - name: a\n      exactly: {deviceClassName: c}\n    - name: a\n"
        + "      exactly: {deviceClassName: c}\n");
    assertEquals(1, run.sentences().size());
    assertEquals(true, run.places().get(0).startsWith("name: a"));
  }

  @Test
  void claimThatSelectsByExpressionOrAsksForAdminAccessIsUndecided() {
    assertEquals(Optional.empty(), undecided("adminAccess: false, selectors: []"));
    assertEquals(Optional.of(DeviceSelectors.NOT_COMPILED), undecided("selectors: [{cel: {expression: 'true'}}]"));
    assertEquals(
        Optional.of("admin access to devices needs the label resource.kubernetes.io/admin-access: \"true\" on the namespace"),
        undecided("adminAccess: true"));
  }

  /** As the server answered: 16 letters of 3 bytes begin in the 47 bytes that it keeps, and the last is not whole. */
  @Test
  void eachByteOfALetterThatIsCutInALongKeyIsReplaced() {
    KindRun run = KindRun.of("apiVersion: resource.k8s.io/v1\nkind: ResourceSlice\nmetadata: {name: a}\nspec:\n  driver: d\n"
        + "  pool: {name: p, resourceSliceCount: 1}\n  allNodes: true\n  devices:\n  - name: d\n    attributes: {"
        + "\u20ac".repeat(33) + ": {}}\n");
    String cut = "\u20ac".repeat(15) + "\ufffd\ufffd...\ufffd" + "\u20ac".repeat(15);
    assertEquals(true, run.sentences().contains(
        "spec.devices[0].attributes[" + cut + "]: Invalid value: \"\": exactly one value must be specified"));
  }

  @Test
  void parametersMayBeNestedDeeply() {
    String parameters = "[".repeat(9_000) + "]".repeat(9_000);
    KindRun run = KindRun.of("apiVersion: resource.k8s.io/v1\nkind: DeviceClass\nmetadata: {name: a}\n"
        + "spec: {config: [{opaque: {driver: d, parameters: {a: " + parameters + "}}}]}\n");
    assertEquals(List.of("spec.config[0].opaque.parameters: Too long: may not be more than 10240 bytes"), run.sentences());
  }
}
