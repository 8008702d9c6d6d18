package dev.tidewaiter.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random trees: a tree is a string, a list of trees or a map from strings to trees. */
final class RandomTree {

  private static final String[] WORDS = {
    "a", "web", "nginx:1.27", "80", "true", "null", "~", "1.5", "-1", "--flag=x", "http://x.y/z?q=1#f", "a#b", "x y", "it's",
    "\"", "\\", "é", "中文", "😀", "a: b", " a", "a ", "#a", "- a", "*a", "&a", "!a", "%a", "@a", "{a}", "[a]", "{{ a }}", "a,b",
    "|", ">", "?", ":", "-", "---", "...", "<<", "=", ""
  };

  private final Random random;

  RandomTree(Random random) {
    this.random = random;
  }

  /** A list or a map, of so many levels at most. */
  Object collection(int depth) {
    int size = random.nextInt(5);
    if (random.nextBoolean()) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        items.add(node(depth - 1));
      }
      return items;
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      entries.put(oneOf(5) ? word() + i : "key" + i, node(depth - 1));
    }
    return entries;
  }

  private Object node(int depth) {
    return depth > 0 && random.nextBoolean() ? collection(depth) : value();
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String value() {
    StringBuilder value = new StringBuilder(word());
    while (oneOf(2)) {
      value.append(oneOf(4) ? "\n" : " ").append(word());
    }
    if (oneOf(6)) {
      value.append("\n".repeat(random.nextInt(3)));
    }
    return value.toString();
  }

  private boolean oneOf(int many) {
    return random.nextInt(many) == 0;
  }
}
