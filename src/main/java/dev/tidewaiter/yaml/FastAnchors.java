package dev.tidewaiter.yaml;

import java.util.ArrayList;
import java.util.List;

/** Anchors and aliases of the fast reader, as long as each name is given once and aliases are too few to be a bomb. */
final class FastAnchors {

  /** go-yaml looks at the share of aliases only above so many; so many names are still searched one by one. */
  private static final int MOST = 100;

  private final FastText in;
  private final List<String> names = new ArrayList<>();
  private int aliases;

  FastAnchors(FastText in) {
    this.in = in;
  }

  void clear() {
    if (!names.isEmpty()) {
      names.clear();
    }
    aliases = 0;
  }

  /** Hands on an alias; gives where the text goes on. */
  int alias(int at) {
    int end = nameEnd(at);
    String name = in.value(at + 1, end);
    if (!in.tree.knows(name) || ++aliases > MOST) {
      throw NotMine.here();
    }
    in.tree.alias(in.base + at, in.base + end, name);
    return end;
  }

  /** The properties that an anchor gives. */
  YamlNode.Properties anchor(int at) {
    String name = in.value(at + 1, nameEnd(at));
    if (names.size() == MOST || names.contains(name)) {
      throw NotMine.here();
    }
    names.add(name);
    return new YamlNode.Properties(name, "", in.base + at);
  }

  /** Where the name behind a {@code &} or {@code *} ends. */
  int nameEnd(int at) {
    int end = at + 1;
    while (isNamePart(in.chars[end])) {
      end++;
    }
    if (end == at + 1) {
      throw NotMine.here();
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
  }
}
