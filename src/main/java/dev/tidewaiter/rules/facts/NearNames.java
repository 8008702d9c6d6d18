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
 * letter is taken out of each. Few names are compared one by one. Not for several threads.
 */
final class NearNames {

  private static final int FEW = 24;

  private final List<Identity> objects = new ArrayList<>(1);

  /** By what is left of a name without one of its letters; made when there are many and one is looked for. */
  private final Map<String, List<Identity>> byShorter = new HashMap<>();

  /** Adds an object, before any is looked for. */
  void add(Identity object) {
    objects.add(object);
  }

  /** The first object whose name differs by a slip. */
  Optional<Identity> find(String name) {
    if (objects.size() > FEW) {
      return findByShorter(name);
    }
    NearNames near = new NearNames();
    for (Identity object : objects) {
      if (Slip.between(name, object.name())) {
        near.add(object);
      }
    }
    return near.objects.isEmpty() ? Optional.empty() : near.objects.size() == 1 ? Optional.of(near.objects.get(0)) : near.findByShorter(name);
  }

  private Optional<Identity> findByShorter(String name) {
    if (byShorter.isEmpty()) {
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
    for (String shorter : shorter(name)) {
      for (Identity object : byShorter.getOrDefault(shorter, List.of())) {
        if (Slip.between(name, object.name())) {
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
