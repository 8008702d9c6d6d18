package dev.tidewaiter.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What is known of all objects of a run. Not for several threads. */
public final class ObjectSet {

  private final Map<Facts<?>, List<Object>> facts;
  private final boolean complete;
  private final ObjectsAgain objects;
  private final Map<Derived<?>, Object> derived = new HashMap<>();

  private ObjectSet(Map<Facts<?>, List<Object>> facts, boolean complete, ObjectsAgain objects) {
    this.facts = facts;
    this.complete = complete;
    this.objects = objects;
  }

  /** All facts of a type, in the order of the sources and of the objects in each. */
  @SuppressWarnings("unchecked")
  public <F> List<F> all(Facts<F> type) {
    return (List<F>) facts.getOrDefault(type, List.of());
  }

  /** Whether there are facts of any of some types. */
  public boolean hasAny(List<Facts<?>> types) {
    for (Facts<?> type : types) {
      if (facts.containsKey(type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Facts that rules need of so few objects that they are not kept of all: those of the objects of one source, which is read once more. None
   * if it is gone.
   */
  public <F> List<F> again(Facts<F> type, SourceId source) {
    List<F> found = new ArrayList<>();
    objects.each(source, new Taking<>(type, found));
    return found;
  }

  private record Taking<F>(Facts<F> type, List<F> to) implements Consumer<Subject> {
    @Override
    public void accept(Subject subject) {
      if (type.mayBeOf(RuleMetadata.Looks.at(subject.gvk()), subject.writtenKind().isPresent())) {
        type.take(subject, new Keeping<>(to));
      }
    }
  }

  private record Keeping<F>(List<F> to) implements Consumer<F> {
    @Override
    public void accept(F fact) {
      to.add(fact);
    }
  }

  /** What is made of the facts, once for all who ask for it. */
  @SuppressWarnings("unchecked")
  public <T> T get(Derived<T> what) {
    T known = (T) derived.get(what);
    if (known == null) {
      known = what.from(this);
      derived.put(what, known);
    }
    return known;
  }

  /** Whether the set was declared to hold all there is, so that what is not in it does not exist. */
  public boolean complete() {
    return complete;
  }

  /**
   * A fact of one object on its way into a set.
   *
   * @param type what it was taken by
   */
  public record Fact(Facts<?> type, Object fact) {

    /** The facts of a type that an object has. */
    public static <F> void take(Facts<F> type, Subject subject, List<Fact> to) {
      type.take(subject, new Gathering<>(type, to));
    }
  }

  private record Gathering<F>(Facts<F> type, List<Fact> to) implements Consumer<F> {
    @Override
    public void accept(F fact) {
      to.add(new Fact(type, fact));
    }
  }

  /** Gathers facts. Not for several threads. */
  public static final class Builder {
    private final Map<Facts<?>, List<Object>> facts = new HashMap<>();

    /** Adds what one source held. */
    public void add(List<Fact> found) {
      for (Fact fact : found) {
        List<Object> ofType = facts.get(fact.type());
        if (ofType == null) {
          ofType = new ArrayList<>();
          facts.put(fact.type(), ofType);
        }
        ofType.add(fact.fact());
      }
    }

    /**
     * The set.
     *
     * @param complete whether it was declared to hold all there is
     * @param objects where rules get at objects of which too little was kept
     */
    public ObjectSet build(boolean complete, ObjectsAgain objects) {
      Map<Facts<?>, List<Object>> copy = new HashMap<>();
      for (Map.Entry<Facts<?>, List<Object>> ofType : facts.entrySet()) {
        copy.put(ofType.getKey(), List.copyOf(ofType.getValue()));
      }
      return new ObjectSet(Map.copyOf(copy), complete, objects);
    }
  }
}
