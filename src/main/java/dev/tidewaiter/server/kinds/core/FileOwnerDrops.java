package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Owners of the files of volumes, which the server drops while the gate for them is off. Of a volume or source that says two things at
 * once only the first keeps none.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/util.go, dropDisabledAtomicWriteVolumeUserFields.
 */
final class FileOwnerDrops {

  private static final String[] VOLUMES = {"secret", "configMap", "downwardAPI", "projected"};
  private static final String[] SOURCES = {
    "secret", "downwardAPI", "configMap", "serviceAccountToken", "clusterTrustBundle", "podCertificate"
  };

  /** Of the items of a source: they say one thing only. */
  private static final String[] NONE = {};

  private FileOwnerDrops() {}

  /** The spec without them; the same object if it has none. */
  static JsonObject dropped(JsonObject spec) {
    return inItems(spec, "volumes", VOLUMES);
  }

  private static JsonObject inItems(JsonObject object, String list, String[] kinds) {
    List<JsonValue> items = Fill.itemsOf(object, list);
    if (items.isEmpty()) {
      return object;
    }
    List<JsonValue> kept = new ArrayList<>(items.size());
    boolean changed = false;
    for (JsonValue item : items) {
      JsonValue without = item instanceof JsonObject inner ? inFirst(inner, kinds) : item;
      changed |= without != item;
      kept.add(without);
    }
    return changed ? Fill.items(object, list, kept) : object;
  }

  private static JsonObject inFirst(JsonObject item, String[] kinds) {
    if (kinds == NONE) {
      return item.without("user");
    }
    for (String kind : kinds) {
      if (item.get(kind).isPresent()) {
        JsonObject source = Fill.objectOf(item, kind);
        JsonObject kept = source.without("defaultUser").without("user");
        kept = inItems(kept, "items", NONE);
        kept = inItems(kept, "sources", SOURCES);
        return kept == source ? item : item.with(kind, kept);
      }
    }
    return item;
  }
}
