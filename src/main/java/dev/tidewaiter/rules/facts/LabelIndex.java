package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rules.facts.Selector.Operator;
import dev.tidewaiter.rules.facts.Selector.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what selectors select without asking each of everything: by the rarest label that is demanded. Answers about many are kept,
 * so that many equal selectors cost no more than one. Where there is little it is asked one by one. Not for several threads.
 *
 * @param <T> what has labels
 */
public final class LabelIndex<T> {

  private static final int FEW = 8;

  private final Map<String, Space<T>> spaces = new HashMap<>();

  private record Entry<T>(LabelSet labels, T what) {}

  /** Adds something in a namespace, before anything is looked for. */
  public void add(String namespace, LabelSet labels, T what) {
    Space<T> space = spaces.get(namespace);
    if (space == null) {
      space = new Space<>();
      spaces.put(namespace, space);
    }
    space.all.add(new Entry<>(labels, what));
  }

  /** What a selector selects in a namespace, in the order in which it was added. */
  public List<T> selected(String namespace, Selector selector) {
    Space<T> space = selector.selects() ? spaces.get(namespace) : null;
    if (space == null) {
      return List.of();
    }
    return space.all.size() <= FEW ? matching(space.all, selector) : space.selected(selector);
  }

  private static <T> List<T> matching(List<Entry<T>> candidates, Selector selector) {
    List<T> found = List.of();
    for (Entry<T> entry : candidates) {
      if (selector.matches(entry.labels)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(entry.what);
      }
    }
    return found;
  }

  /** All that is in a namespace and has a label; at most so many. */
  public List<T> having(String namespace, String key, String value, int most) {
    List<T> found = new ArrayList<>();
    if (spaces.containsKey(namespace)) {
      for (Entry<T> entry : spaces.get(namespace).having(key, value)) {
        if (found.size() == most) {
          return found;
        }
        found.add(entry.what);
      }
    }
    return found;
  }

  /** What lies in one namespace: all of it, by key and value, and by key. */
  private static final class Space<T> {
    private final List<Entry<T>> all = new ArrayList<>(1);
    private final Map<String, List<Entry<T>>> byLabel = new HashMap<>();
    private final Map<String, List<Entry<T>>> byKey = new HashMap<>();
    private final Map<String, List<T>> answers = new HashMap<>();
    private boolean indexed;

    List<T> selected(Selector selector) {
      List<Entry<T>> candidates = candidates(selector);
      if (candidates.size() <= FEW) {
        return matching(candidates, selector);
      }
      String question = selector.toString();
      List<T> known = answers.get(question);
      if (known == null) {
        known = matching(candidates, selector);
        answers.put(question, known);
      }
      return known;
    }

    List<Entry<T>> having(String key, String value) {
      index();
      return byLabel.getOrDefault(key + "=" + value, List.of());
    }

    /** Made when something is looked for: in most namespaces nothing ever is. */
    private void index() {
      for (Entry<T> entry : indexed ? List.<Entry<T>>of() : all) {
        LabelSet labels = entry.labels;
        for (int i = 0; i < labels.size(); i++) {
          add(labels.key(i) + "=" + labels.value(i), entry, byLabel);
          add(labels.key(i), entry, byKey);
        }
      }
      indexed = true;
    }

    private static <E> void add(String key, E entry, Map<String, List<E>> to) {
      List<E> known = to.get(key);
      if (known == null) {
        known = new ArrayList<>(1);
        to.put(key, known);
      }
      known.add(entry);
    }

    /** The shortest list that has all that meet some requirement. Of {@code In} with several values the lists are not joined. */
    private List<Entry<T>> candidates(Selector selector) {
      index();
      List<Entry<T>> fewest = all;
      for (Requirement requirement : selector.requirements()) {
        boolean one = requirement.operator() == Operator.IN && requirement.values().size() == 1;
        if (one || requirement.operator() == Operator.IN || requirement.operator() == Operator.EXISTS) {
          List<Entry<T>> having =
              one
                  ? byLabel.getOrDefault(requirement.key() + "=" + requirement.values().get(0), List.of())
                  : byKey.getOrDefault(requirement.key(), List.of());
          fewest = having.size() < fewest.size() ? having : fewest;
        }
      }
      return fewest;
    }
  }
}
