package dev.tidewaiter.engine;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds entries of a mapping by their keys. The keys of a mapping are gone through once, when it is asked for, so that thousands of
 * problems with one cost no more than that. Not for several threads.
 */
final class Siblings {

  private Map<YamlNode.Mapping, Map<String, List<Integer>>> byKey = Map.of();

  /** Whether the mapping of an entry has an entry of a name. */
  boolean has(String name, EntryPlace place) {
    return keys(place.mapping()).containsKey(name);
  }

  /** Whether an earlier entry has a key and a value that are written the same. */
  boolean repeats(EntryPlace place, String text) {
    YamlNode.Entry entry = place.entry();
    if (!(entry.key() instanceof YamlNode.Scalar key)) {
      return false;
    }
    for (int index : keys(place.mapping()).getOrDefault(key.value(), List.of())) {
      if (index >= place.index()) {
        return false;
      }
      YamlNode.Entry other = place.mapping().entries().get(index);
      if (alike(other.key(), entry.key(), text) && alike(other.value(), entry.value(), text)) {
        return other.value().properties().equals(entry.value().properties());
      }
    }
    return false;
  }

  /** The entries of a mapping by what their keys say, in their order. */
  private Map<String, List<Integer>> keys(YamlNode.Mapping mapping) {
    if (byKey.isEmpty()) {
      byKey = new IdentityHashMap<>();
    }
    Map<String, List<Integer>> known = byKey.get(mapping);
    if (known == null) {
      known = new HashMap<>();
      byKey.put(mapping, known);
      for (int i = 0; i < mapping.entries().size(); i++) {
        if (mapping.entries().get(i).key() instanceof YamlNode.Scalar key) {
          put(key.value(), i, known);
        }
      }
    }
    return known;
  }

  private static void put(String key, int index, Map<String, List<Integer>> to) {
    List<Integer> before = to.get(key);
    if (before == null) {
      before = new ArrayList<>(1);
      to.put(key, before);
    }
    before.add(index);
  }

  private static boolean alike(YamlNode one, YamlNode other, String text) {
    return one.span().of(text).equals(other.span().of(text));
  }
}
