package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds among many names the one that was meant by one that is wrong, without comparing it with each: names a slip apart are alike when a
 * letter is taken out of each.
 */
final class NearNames {

  private final Map<String, List<Identity>> byShorter = new HashMap<>();

  NearNames(Iterable<Identity> objects) {
    for (Identity object : objects) {
      for (String shorter : shorter(object.name())) {
        List<Identity> known = byShorter.get(shorter);
        if (known == null) {
          known = new ArrayList<>(1);
          byShorter.put(shorter, known);
        }
        known.add(object);
      }
    }
  }

  /** The first object in a folder, or in any if none is told, whose name differs by a slip. */
  Optional<Identity> find(String name, Optional<String> folder) {
    for (String shorter : shorter(name)) {
      for (Identity object : byShorter.getOrDefault(shorter, List.of())) {
        if (Slip.between(name, object.name()) && (folder.isEmpty() || folder.get().equals(object.place().source().folder()))) {
          return Optional.of(object);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> shorter(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> shorter = new ArrayList<>(lower.length() + 1);
    shorter.add(lower);
    for (int i = 0; i < lower.length(); i++) {
      shorter.add(lower.substring(0, i) + lower.substring(i + 1));
    }
    return shorter;
  }
}
