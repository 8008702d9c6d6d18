package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a set by their names. Needs {@link Identity#FACTS}. Not for several threads. */
public final class ObjectNames {

  /** Those of a set, made once. */
  public static final Derived<ObjectNames> OF = new OfSet();

  private final List<Identity> objects;

  /** Of each name the first object that has it. */
  private final Map<Where, Map<String, Identity>> byPlace = new HashMap<>();

  /** By kind and name; made when it is asked for. */
  private final Map<Where, Identity> byName = new HashMap<>();

  private ObjectNames(List<Identity> objects) {
    this.objects = objects;
    for (Identity object : objects) {
      Where where = new Where(object.gvk().group(), object.gvk().kind(), object.namespace());
      Map<String, Identity> names = byPlace.get(where);
      if (names == null) {
        names = new HashMap<>();
        byPlace.put(where, names);
      }
      names.putIfAbsent(object.name(), object);
    }
  }

  /** A kind in a namespace, or of a name. */
  record Where(String group, String kind, String in) {

    /** By hand, as a record's own takes the JDK 30 ms to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Where where && kind.equals(where.kind) && in.equals(where.in) && group.equals(where.group);
    }

    @Override
    public int hashCode() {
      return (31 * kind.hashCode() + in.hashCode()) * 31 + group.hashCode();
    }
  }

  /** The first object that is called as one of the set is: it itself if none before it is. */
  public Identity first(Identity object) {
    return byPlace.get(new Where(object.gvk().group(), object.gvk().kind(), object.namespace())).get(object.name());
  }

  /** Whether there is an object of a name. */
  public boolean has(String group, String kind, String namespace, String name) {
    return of(new Where(group, kind, namespace)).containsKey(name);
  }

  /** The objects of a kind in a namespace by their names. */
  Map<String, Identity> of(Where where) {
    return byPlace.getOrDefault(where, Map.of());
  }

  /** An object of a kind and name in any namespace. */
  public Optional<Identity> anywhere(String group, String kind, String name) {
    if (byName.isEmpty()) {
      for (Identity object : objects) {
        byName.putIfAbsent(new Where(object.gvk().group(), object.gvk().kind(), object.name()), object);
      }
    }
    return Optional.ofNullable(byName.get(new Where(group, kind, name)));
  }

  private static final class OfSet implements Derived<ObjectNames> {
    @Override
    public ObjectNames from(ObjectSet set) {
      return new ObjectNames(set.all(Identity.FACTS));
    }
  }
}
