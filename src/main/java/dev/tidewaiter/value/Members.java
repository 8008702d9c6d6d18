package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a mapping while it is read: a Go map, which remembers the nodes of its keys. */
final class Members {

  /** Up to this number of entries comparing is quicker than hashing. */
  private static final int FEW = 8;

  private final List<GoScalar> keys = new ArrayList<>(FEW);
  private final List<YamlNode> keyNodes = new ArrayList<>(FEW);
  private final List<YamlNode> valueNodes = new ArrayList<>(FEW);
  private final List<JsonValue> values = new ArrayList<>(FEW);
  private Map<GoScalar, Integer> index = Map.of();
  private boolean nameable = true;

  int find(GoScalar key) {
    if (!index.isEmpty()) {
      return index.getOrDefault(key, -1);
    }
    return keys.indexOf(key);
  }

  YamlNode keyNode(int at) {
    return keyNodes.get(at);
  }

  void add(GoScalar key, YamlNode keyNode, YamlNode valueNode, JsonValue value) {
    keys.add(key);
    keyNodes.add(keyNode);
    valueNodes.add(valueNode);
    values.add(value);
    nameable &= key.canBeName();
    if (!index.isEmpty()) {
      index.put(key, keys.size() - 1);
    } else if (keys.size() > FEW) {
      index = new HashMap<>(4 * FEW);
      for (int i = 0; i < keys.size(); i++) {
        index.put(keys.get(i), i);
      }
    }
  }

  void replace(int at, GoScalar key, YamlNode keyNode, YamlNode valueNode, JsonValue value) {
    keys.set(at, key);
    keyNodes.set(at, keyNode);
    valueNodes.set(at, valueNode);
    values.set(at, value);
  }

  /** Whether every key can be the name of a member. */
  boolean areNameable() {
    return nameable;
  }

  /** What sigs.k8s.io/yaml says of the first entry whose key cannot. */
  JsonReading.Failure unnameable() throws Refusal {
    int at = 0;
    while (keys.get(at).canBeName()) {
      at++;
    }
    GoScalar key = keys.get(at);
    return new JsonReading.Failure(
        "unsupported map key of type: " + key.goType() + ", key: " + key.goSyntax() + ", value: " + GoSyntax.print(valueNodes.get(at)),
        keyNodes.get(at).span());
  }

  /** The object; of two keys that become the same name the later one counts. */
  JsonObject toObject(YamlNode node) {
    List<JsonMember> members = new ArrayList<>(keys.size());
    boolean sorted = true;
    for (int i = 0; i < keys.size(); i++) {
      GoScalar key = keys.get(i);
      if (key.canBeName()) {
        String name = key.name();
        sorted = sorted && (members.isEmpty() || Utf8Order.compare(members.get(members.size() - 1).name(), name) < 0);
        members.add(new JsonMember(name, keyNodes.get(i), values.get(i)));
      }
    }
    return new JsonObject(sorted ? members : sorted(members), node);
  }

  private static List<JsonMember> sorted(List<JsonMember> members) {
    members.sort((a, b) -> Utf8Order.compare(a.name(), b.name()));
    List<JsonMember> distinct = new ArrayList<>(members.size());
    for (JsonMember member : members) {
      int last = distinct.size() - 1;
      if (last >= 0 && distinct.get(last).name().equals(member.name())) {
        distinct.set(last, member);
      } else {
        distinct.add(member);
      }
    }
    return distinct;
  }
}
