package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields that the server drops from a slice in silence, because their feature gate is off.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/resource/resourceslice/strategy.go, dropDisabledFields.
 */
final class SliceDrops {

  private static final String[] LISTS = {"bools", "ints", "strings", "versions"};

  private final ClusterSettings settings;
  private final boolean lists;
  private final boolean consumable;
  private final boolean groups;

  SliceDrops(ClusterSettings settings) {
    this.settings = settings;
    this.lists = settings.gate("DRAListTypeAttributes", false);
    this.consumable = settings.gate("DRAConsumableCapacity", true);
    this.groups = settings.gate("DRADeviceCompatibilityGroups", false);
  }

  JsonObject dropped(JsonObject spec) {
    JsonObject kept = unless("DRAPartitionableDevicesType", false, spec, "partitionTypeAttribute");
    kept = unless("DRAOptionalNodeOperations", false, kept, "skipNodeOperations");
    kept = unless("DRAPartitionableDevices", true, kept, "sharedCounters", "perDeviceNodeSelection");
    List<JsonValue> devices = Fill.itemsOf(kept, "devices");
    if (devices.isEmpty()) {
      return kept;
    }
    List<JsonValue> changed = new ArrayList<>(devices.size());
    for (JsonValue device : devices) {
      changed.add(device instanceof JsonObject object ? device(object) : device);
    }
    return Fill.items(kept, "devices", changed);
  }

  private JsonObject device(JsonObject device) {
    JsonObject kept = unless("DRADeviceTaints", true, device, "taints");
    kept = unless("DRAPartitionableDevices", true, kept, "consumesCounters", "nodeName", "nodeSelector", "allNodes");
    kept = unless("DRADeviceBindingConditions", true, kept, "bindingConditions", "bindingFailureConditions", "bindsToNode");
    kept = unless("DRANodeAllocatableResources", false, kept, "nodeAllocatableResources");
    if (!lists) {
      kept = withoutInEach(kept, "attributes", LISTS);
    }
    if (!consumable) {
      kept = withoutInEach(kept.without("allowMultipleAllocations"), "capacity", "requestPolicy");
    }
    return groups ? kept : withoutGroups(kept);
  }

  private JsonObject unless(String gate, boolean byDefault, JsonObject object, String... fields) {
    return settings.gate(gate, byDefault) ? object : without(object, fields);
  }

  private static JsonObject without(JsonObject object, String... fields) {
    JsonObject kept = object;
    for (String field : fields) {
      kept = kept.without(field);
    }
    return kept;
  }

  private static JsonObject withoutInEach(JsonObject object, String map, String... fields) {
    JsonObject entries = Fill.objectOf(object, map);
    List<JsonMember> kept = new ArrayList<>(entries.members().size());
    boolean changed = false;
    for (JsonMember member : entries.members()) {
      JsonValue value = member.value() instanceof JsonObject entry ? without(entry, fields) : member.value();
      changed |= value != member.value();
      kept.add(new JsonMember(member.name(), member.key(), value));
    }
    return changed ? object.with(map, new JsonObject(kept, entries.node())) : object;
  }

  private static JsonObject withoutGroups(JsonObject device) {
    List<JsonValue> kept = new ArrayList<>();
    for (JsonValue consumption : Fill.itemsOf(device, "consumesCounters")) {
      kept.add(consumption instanceof JsonObject object ? object.without("compatibilityGroups") : consumption);
    }
    return kept.isEmpty() ? device : Fill.items(device, "consumesCounters", kept);
  }
}
