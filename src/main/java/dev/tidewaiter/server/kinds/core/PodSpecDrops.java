package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields that the server drops from a PodSpec in silence, because their feature gate is off.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/util.go, dropDisabledFields.
 */
final class PodSpecDrops {

  /** A gate, whether it is on by default ({@code +}), and the path of its field; {@code *} stands for each list of containers. */
  private static final String[] DROPS = {
    "- GenericWorkload schedulingGroup",
    "- EvictionRequestAPI evictionResponders",
    "- EmptyDirVolumeMode volumes emptyDir mode",
    "- VolumeBindMountOptions * volumeMounts bindMountOptions",
    "- ContainerStopSignals * lifecycle stopSignal",
    "- GRPCContainerProbeTLS * livenessProbe grpc mode",
    "- GRPCContainerProbeTLS * readinessProbe grpc mode",
    "- GRPCContainerProbeTLS * startupProbe grpc mode",
    "- H2CContainerProbe * livenessProbe httpGet protocol",
    "- H2CContainerProbe * readinessProbe httpGet protocol",
    "- H2CContainerProbe * startupProbe httpGet protocol",
    "- H2CContainerProbe * lifecycle postStart httpGet protocol",
    "- H2CContainerProbe * lifecycle preStop httpGet protocol",
    "+ PodLevelResources resources",
    "+ EnvFiles * env valueFrom fileKeyRef",
    "+ ClusterTrustBundleProjection volumes projected sources clusterTrustBundle",
    "+ PodCertificateRequest volumes projected sources podCertificate",
    "+ MatchLabelKeysInPodTopologySpread topologySpreadConstraints matchLabelKeys",
    "+ ContainerRestartRules * restartPolicyRules",
    "+ ContainerRestartRules containers restartPolicy",
  };

  private static final Step BY_DEFAULT = steps(Map.of());

  private PodSpecDrops() {}

  /** The spec without them; the same object if it has none. */
  static JsonObject dropped(JsonObject spec, ClusterSettings settings) {
    Step steps = settings.featureGates().isEmpty() ? BY_DEFAULT : steps(settings.featureGates());
    JsonObject kept = steps.without(spec);
    return settings.gate("AtomicWriteVolumeUserFields", false) ? kept : FileOwnerDrops.dropped(kept);
  }

  private static Step steps(Map<String, Boolean> gates) {
    Step root = new Step("");
    for (String drop : DROPS) {
      String[] words = drop.split(" ");
      if (!gates.getOrDefault(words[1], words[0].equals("+"))) {
        for (String list : words[2].equals("*") ? Containers.LISTS : new String[] {words[2]}) {
          words[2] = list;
          root.add(words, 2);
        }
      }
    }
    return root;
  }

  /** A field on the way to others, or one to drop if it leads nowhere. An item of a list is no step. */
  private static final class Step {

    private final String field;
    private final List<Step> next = new ArrayList<>(4);

    private Step(String field) {
      this.field = field;
    }

    private void add(String[] path, int at) {
      if (at == path.length) {
        return;
      }
      for (Step step : next) {
        if (step.field.equals(path[at])) {
          step.add(path, at + 1);
          return;
        }
      }
      Step step = new Step(path[at]);
      step.add(path, at + 1);
      next.add(step);
    }

    private JsonObject without(JsonObject object) {
      JsonObject kept = object;
      for (int i = 0; i < next.size(); i++) {
        Step step = next.get(i);
        Optional<JsonValue> value = kept.get(step.field);
        if (value.isPresent()) {
          kept = step.next.isEmpty() ? kept.without(step.field) : step.within(kept, value.get());
        }
      }
      return kept;
    }

    private JsonObject within(JsonObject object, JsonValue value) {
      JsonValue kept = value;
      if (value instanceof JsonArray array) {
        kept = withoutInItems(array);
      } else if (value instanceof JsonObject inner) {
        kept = without(inner);
        // A lifecycle that only had a signal is none.
        if (kept != inner && field.equals("lifecycle") && ((JsonObject) kept).members().isEmpty()) {
          return object.without(field);
        }
      }
      return kept == value ? object : object.with(field, kept);
    }

    private JsonArray withoutInItems(JsonArray array) {
      List<JsonValue> changed = List.of();
      for (int i = 0; i < array.items().size(); i++) {
        if (array.items().get(i) instanceof JsonObject item) {
          JsonObject kept = without(item);
          if (kept != item) {
            changed = changed.isEmpty() ? new ArrayList<>(array.items()) : changed;
            changed.set(i, kept);
          }
        }
      }
      return changed.isEmpty() ? array : new JsonArray(changed, array.node());
    }
  }
}
