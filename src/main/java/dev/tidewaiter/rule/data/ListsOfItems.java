package dev.tidewaiter.rule.data;

import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lists of a policy, whose items are mappings of texts.
 *
 * @param entries of the policy by their keys
 * @param mistakes where what is wrong with an item is added
 */
record ListsOfItems(Map<String, YamlNode> entries, List<Mistake> mistakes) {

  /**
   * The items of a list, each by its keys.
   *
   * @param known the keys that an item may have
   * @param needed those of them that it must have
   */
  List<Map<String, YamlNode.Scalar>> items(String key, List<String> known, List<String> needed) {
    List<Map<String, YamlNode.Scalar>> items = new ArrayList<>();
    if (!entries.containsKey(key)) {
      return items;
    }
    if (!(entries.get(key) instanceof YamlNode.Sequence sequence)) {
      mistakes.add(new Mistake(entries.get(key).span(), key + " is a list"));
      return items;
    }
    for (YamlNode item : sequence.items()) {
      items.add(item(item, key, known, needed));
    }
    return items;
  }

  private Map<String, YamlNode.Scalar> item(YamlNode item, String list, List<String> known, List<String> needed) {
    Map<String, YamlNode.Scalar> values = new LinkedHashMap<>();
    if (!(item instanceof YamlNode.Mapping mapping)) {
      mistakes.add(new Mistake(item.span(), "an item of " + list + " is a mapping of " + String.join(", ", known)));
      return values;
    }
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key() instanceof YamlNode.Scalar scalar ? scalar.value() : "";
      if (!known.contains(key)) {
        mistakes.add(new Mistake(entry.key().span(), "there is no key " + key + " in " + list + "; these are: " + String.join(", ", known)));
      } else if (!(entry.value() instanceof YamlNode.Scalar scalar)) {
        mistakes.add(new Mistake(entry.value().span(), key + " is a text"));
      } else {
        values.put(key, scalar);
      }
    }
    for (String one : needed) {
      if (!values.containsKey(one)) {
        mistakes.add(new Mistake(item.span(), one + " is missing"));
      }
    }
    return values;
  }
}
