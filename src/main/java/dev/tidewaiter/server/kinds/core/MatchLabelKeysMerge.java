package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values of a Pod's own labels put into the selectors that name their keys.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/pod/strategy.go, mutatePodAffinity, mutateTopologySpreadConstraints.
 */
final class MatchLabelKeysMerge {

  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private MatchLabelKeysMerge() {}

  /** The spec with the selectors completed; the same object if none names a key. */
  static JsonObject merged(JsonObject spec, JsonObject labels, ClusterSettings settings) {
    JsonObject merged = spec;
    JsonObject affinity = Fill.objectOf(spec, "affinity");
    if (!affinity.members().isEmpty()) {
      JsonObject changed = ofPods(ofPods(affinity, "podAffinity", labels), "podAntiAffinity", labels);
      merged = changed == affinity ? merged : merged.with("affinity", changed);
    }
    boolean spread = settings.gate("MatchLabelKeysInPodTopologySpread", true)
        && settings.gate("MatchLabelKeysInPodTopologySpreadSelectorMerge", true);
    return spread ? ofTerms(merged, "topologySpreadConstraints", "", labels) : merged;
  }

  private static JsonObject ofPods(JsonObject affinity, String field, JsonObject labels) {
    JsonObject pods = Fill.objectOf(affinity, field);
    JsonObject changed = ofTerms(ofTerms(pods, REQUIRED, "", labels), PREFERRED, "podAffinityTerm", labels);
    return changed == pods ? affinity : affinity.with(field, changed);
  }

  /**
   * A list of terms.
   *
   * @param inner the field of an item that holds its term; empty if the item is it
   */
  private static JsonObject ofTerms(JsonObject holder, String list, String inner, JsonObject labels) {
    List<JsonValue> items = Fill.itemsOf(holder, list);
    List<JsonValue> changed = new ArrayList<>(items);
    boolean any = false;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) instanceof JsonObject item) {
        JsonObject term = inner.isEmpty() ? item : Fill.objectOf(item, inner);
        JsonObject completed = completed(term, labels);
        if (completed != term) {
          any = true;
          changed.set(i, inner.isEmpty() ? completed : item.with(inner, completed));
        }
      }
    }
    return any ? Fill.items(holder, list, changed) : holder;
  }

  private static JsonObject completed(JsonObject term, JsonObject labels) {
    if (term.get("labelSelector").isEmpty()) {
      return term;
    }
    JsonObject selector = Fill.objectOf(term, "labelSelector");
    List<JsonValue> expressions = new ArrayList<>(Fill.itemsOf(selector, "matchExpressions"));
    int before = expressions.size();
    add(expressions, Fill.itemsOf(term, "matchLabelKeys"), "In", labels);
    add(expressions, Fill.itemsOf(term, "mismatchLabelKeys"), "NotIn", labels);
    return expressions.size() == before ? term
        : term.with("labelSelector", selector.with("matchExpressions", new JsonArray(expressions, selector.node())));
  }

  private static void add(List<JsonValue> expressions, List<JsonValue> keys, String operator, JsonObject labels) {
    for (JsonValue key : keys) {
      Optional<JsonValue> value = key instanceof JsonString name ? labels.get(name.value()) : Optional.empty();
      if (value.isPresent()) {
        expressions.add(new JsonObject(List.of(
            new JsonMember("key", key.node(), key),
            new JsonMember("operator", key.node(), new JsonString(operator, key.node())),
            new JsonMember("values", key.node(), new JsonArray(List.of(value.get()), key.node()))), key.node()));
      }
    }
  }
}
