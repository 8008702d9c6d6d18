package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fields that the server drops from a PodSpec in silence, because their feature gate is off.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/util.go, dropDisabledFields.
 */
final class PodSpecDrops {

  private static final String ANY_CONTAINER = "*";

  /** A gate, whether it is on by default, and the paths of its fields; {@code *} stands for each list of containers. */
  private static final Drop[] DROPS = {
    new Drop("GenericWorkload", false, "schedulingGroup"),
    new Drop("EvictionRequestAPI", false, "evictionResponders"),
    new Drop("EmptyDirVolumeMode", false, "volumes emptyDir mode"),
    new Drop("VolumeBindMountOptions", false, "* volumeMounts bindMountOptions"),
    new Drop("ContainerStopSignals", false, "* lifecycle stopSignal"),
    new Drop("GRPCContainerProbeTLS", false, "* livenessProbe grpc mode", "* readinessProbe grpc mode", "* startupProbe grpc mode"),
    new Drop("H2CContainerProbe", false, "* livenessProbe httpGet protocol", "* readinessProbe httpGet protocol",
        "* startupProbe httpGet protocol", "* lifecycle postStart httpGet protocol", "* lifecycle preStop httpGet protocol"),
    new Drop("PodLevelResources", true, "resources"),
    new Drop("EnvFiles", true, "* env valueFrom fileKeyRef"),
    new Drop("ClusterTrustBundleProjection", true, "volumes projected sources clusterTrustBundle"),
    new Drop("PodCertificateRequest", true, "volumes projected sources podCertificate"),
    new Drop("MatchLabelKeysInPodTopologySpread", true, "topologySpreadConstraints matchLabelKeys"),
    new Drop("ContainerRestartRules", true, "* restartPolicyRules", "containers restartPolicy"),
  };

  private PodSpecDrops() {}

  /** The spec without them; the same object if it has none. */
  static JsonObject dropped(JsonObject spec, ClusterSettings settings) {
    JsonObject kept = spec;
    for (Drop drop : DROPS) {
      if (!settings.gate(drop.gate, drop.byDefault)) {
        for (String[] path : drop.paths) {
          kept = path[0].equals(ANY_CONTAINER) ? ofContainers(kept, path) : without(kept, path, 0);
        }
      }
    }
    return settings.gate("AtomicWriteVolumeUserFields", false) ? kept : FileOwnerDrops.dropped(kept);
  }

  private static JsonObject ofContainers(JsonObject spec, String[] path) {
    JsonObject kept = spec;
    String[] concrete = path.clone();
    for (String list : new String[] {"containers", "initContainers", "ephemeralContainers"}) {
      concrete[0] = list;
      kept = without(kept, concrete, 0);
    }
    return kept;
  }

  /** Without what is at the rest of a path; an item of a list is no step of it. */
  static JsonObject without(JsonObject object, String[] path, int step) {
    Optional<JsonValue> value = object.get(path[step]);
    if (value.isEmpty()) {
      return object;
    }
    if (step == path.length - 1) {
      return object.without(path[step]);
    }
    if (value.get() instanceof JsonArray array) {
      List<JsonValue> items = withoutInItems(array.items(), path, step + 1);
      return items == array.items() ? object : object.with(path[step], new JsonArray(items, array.node()));
    }
    if (value.get() instanceof JsonObject inner) {
      JsonObject kept = without(inner, path, step + 1);
      // A lifecycle that only had a signal is none.
      boolean gone = kept != inner && kept.members().isEmpty() && path[step].equals("lifecycle");
      return kept == inner ? object : gone ? object.without(path[step]) : object.with(path[step], kept);
    }
    return object;
  }

  private static List<JsonValue> withoutInItems(List<JsonValue> items, String[] path, int step) {
    List<JsonValue> changed = null;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonObject item) {
        JsonObject kept = without(item, path, step);
        if (kept != item) {
          changed = changed == null ? new ArrayList<>(items) : changed;
          changed.set(i, kept);
        }
      }
    }
    return changed == null ? items : changed;
  }

  private static final class Drop {
    private final String gate;
    private final boolean byDefault;
    private final String[][] paths;

    private Drop(String gate, boolean byDefault, String... paths) {
      this.gate = gate;
      this.byDefault = byDefault;
      this.paths = new String[paths.length][];
      for (int i = 0; i < paths.length; i++) {
        this.paths[i] = paths[i].split(" ");
      }
    }
  }
}
