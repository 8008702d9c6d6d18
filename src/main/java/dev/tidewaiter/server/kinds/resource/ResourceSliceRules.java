package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.volume.CsiSource;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the API server demands of a ResourceSlice.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, ValidateResourceSlice; pkg/apis/resource/v1, Validate_ResourceSliceSpec;
 * pkg/registry/resource/resourceslice/strategy.go.
 */
public final class ResourceSliceRules implements KindRules {

  private static final int MAX_DEVICES = 128;
  private static final int MAX_ADVANCED_DEVICES = 64;
  private static final int MAX_COUNTER_SETS = 8;

  private static final String FRACTIONS = "DRAFractionalCapacityRange";

  /** Gates that are off by default; what the server looks at where one is on is not written here. */
  private static final String[] NOT_WRITTEN = {
    "DRAListTypeAttributes", "DRADeviceCompatibilityGroups", "DRANodeAllocatableResources", "DRAPartitionableDevicesType",
    "DRAOptionalNodeOperations", FRACTIONS
  };

  private final ClusterSettings settings;

  /** The rules of a ResourceSlice in a cluster with these settings. */
  public ResourceSliceRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject prepared(JsonObject slice) {
    return slice.with("spec", new SliceDrops(settings).dropped(Fill.objectOf(slice, "spec")));
  }

  @Override
  public void validate(ObjectView slice, Errors errors) {
    ObjectView spec = slice.at("spec");
    CsiSource.driverName(spec.at("driver"), errors);
    pool(spec.at("pool"), errors);
    NodeChoice.ofSlice(spec, errors);
    if (spec.at("sharedCounters").present() && spec.at("devices").present()) {
      errors.invalid(spec, "\"\"", "only one of `sharedCounters` or `devices` is allowed");
    }
    devices(spec, errors);
    Counters.validate(spec.at("sharedCounters"), MAX_COUNTER_SETS, errors);
    for (ObjectView device : spec.at("devices").items()) {
      SliceDevice.declared(device, errors);
    }
    Counters.declared(spec.at("sharedCounters"), MAX_COUNTER_SETS, "name", errors);
  }

  @Override
  public void warn(ObjectView slice, Warnings warnings) {
    ObjectView driver = slice.at("spec", "driver");
    if (!driver.text().equals(GoCase.lower(driver.text()))) {
      String printed = GoPrint.quoted(driver.text());
      warnings.add(driver, "spec.driver: driver names should be lowercase; " + printed + " contains uppercase characters");
    }
  }

  @Override
  public Optional<String> undecided(ObjectView slice) {
    for (String gate : NOT_WRITTEN) {
      if (settings.gate(gate, false)) {
        return Optional.of("validation of a ResourceSlice where " + gate + " is on is not written yet");
      }
    }
    return Optional.empty();
  }

  private static void pool(ObjectView pool, Errors errors) {
    PoolName.validate(pool.at("name"), errors);
    errors.positive(pool.at("resourceSliceCount"));
    if (pool.at("generation").number() < 0) {
      errors.invalid(pool.at("generation"), "must be greater than or equal to zero");
    }
  }

  private void devices(ObjectView spec, Errors errors) {
    ObjectView devices = spec.at("devices");
    if (!Declared.maxItems(devices, hasAdvanced(devices) ? MAX_ADVANCED_DEVICES : MAX_DEVICES, errors)) {
      return;
    }
    boolean choosesNodes = spec.at("perDeviceNodeSelection").flag();
    boolean readsPolicies = !settings.gate(FRACTIONS, false);
    for (ObjectView device : devices.items()) {
      SliceDevice.validate(device, choosesNodes, readsPolicies, errors);
    }
    Set<String> names = new HashSet<>();
    for (ObjectView device : devices.items()) {
      if (!names.add(device.at("name").text())) {
        errors.duplicate(device, GoPrint.quoted(device.at("name").text()));
      }
    }
  }

  private static boolean hasAdvanced(ObjectView devices) {
    for (ObjectView device : devices.items()) {
      if (device.at("taints").size() > 0 || device.at("consumesCounters").size() > 0) {
        return true;
      }
    }
    return false;
  }
}
