package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rules.facts.Selector.Operator;
import dev.tidewaiter.rules.facts.Selector.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what selectors select without asking each of everything: by the rarest label that is demanded. Answers are kept, so that many
 * equal selectors cost no more than one. Not for several threads.
 *
 * @param <T> what has labels
 */
public final class LabelIndex<T> {

  private final Map<String, Space<T>> spaces = new HashMap<>();
  private final Map<String, List<T>> answers = new HashMap<>();

  private record Entry<T>(LabelSet labels, T what) {}

  /** What lies in one namespace: all of it, by key and value, and by key. */
  private record Space<T>(List<Entry<T>> all, Map<String, List<Entry<T>>> byLabel, Map<String, List<Entry<T>>> byKey) {}

  /** Adds something in a namespace. */
  public void add(String namespace, LabelSet labels, T what) {
    Space<T> space = spaces.get(namespace);
    if (space == null) {
      space = new Space<>(new ArrayList<>(), new HashMap<>(), new HashMap<>());
      spaces.put(namespace, space);
    }
    Entry<T> entry = new Entry<>(labels, what);
    space.all.add(entry);
    for (int i = 0; i < labels.size(); i++) {
      add(labels.key(i) + "=" + labels.value(i), entry, space.byLabel);
      add(labels.key(i), entry, space.byKey);
    }
  }

  private static <E> void add(String key, E entry, Map<String, List<E>> to) {
    List<E> known = to.get(key);
    if (known == null) {
      known = new ArrayList<>(1);
      to.put(key, known);
    }
    known.add(entry);
  }

  /** What a selector selects in a namespace, in the order in which it was added. */
  public List<T> selected(String namespace, Selector selector) {
    if (!selector.selects() || !spaces.containsKey(namespace)) {
      return List.of();
    }
    String question = namespace + "\n" + selector;
    List<T> known = answers.get(question);
    if (known != null) {
      return known;
    }
    List<T> found = new ArrayList<>();
    for (Entry<T> entry : candidates(spaces.get(namespace), selector)) {
      if (selector.matches(entry.labels)) {
        found.add(entry.what);
      }
    }
    answers.put(question, found);
    return found;
  }

  /** All that is in a namespace and has a label; at most so many. */
  public List<T> having(String namespace, String key, String value, int most) {
    List<T> found = new ArrayList<>();
    if (spaces.containsKey(namespace)) {
      for (Entry<T> entry : spaces.get(namespace).byLabel.getOrDefault(key + "=" + value, List.of())) {
        if (found.size() == most) {
          return found;
        }
        found.add(entry.what);
      }
    }
    return found;
  }

  /** The shortest list that has all that meet some requirement. Of {@code In} with several values the lists are not joined. */
  private static <T> List<Entry<T>> candidates(Space<T> space, Selector selector) {
    List<Entry<T>> fewest = space.all;
    for (Requirement requirement : selector.requirements()) {
      boolean one = requirement.operator() == Operator.IN && requirement.values().size() == 1;
      if (one || requirement.operator() == Operator.IN || requirement.operator() == Operator.EXISTS) {
        List<Entry<T>> having =
            one
                ? space.byLabel.getOrDefault(requirement.key() + "=" + requirement.values().get(0), List.of())
                : space.byKey.getOrDefault(requirement.key(), List.of());
        fewest = having.size() < fewest.size() ? having : fewest;
      }
    }
    return fewest;
  }
}
