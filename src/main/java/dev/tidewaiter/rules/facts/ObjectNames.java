package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a set by their names. Needs {@link Identity#FACTS}. */
public final class ObjectNames {

  /** Those of a set, made once. */
  public static final Derived<ObjectNames> OF = new OfSet();

  /** By kind, with its group, and namespace; of each name the first object that has it. */
  private final Map<String, Map<String, Identity>> byPlace = new HashMap<>();

  private final Map<String, Identity> byName = new HashMap<>();

  private ObjectNames(List<Identity> objects) {
    for (Identity object : objects) {
      String key = key(object.gvk().group(), object.gvk().kind(), object.namespace());
      Map<String, Identity> names = byPlace.get(key);
      if (names == null) {
        names = new HashMap<>();
        byPlace.put(key, names);
      }
      names.putIfAbsent(object.name(), object);
      byName.putIfAbsent(key(object.gvk().group(), object.gvk().kind(), object.name()), object);
    }
  }

  /**
   * The object of a name.
   *
   * @param namespace empty for kinds that live in none
   */
  public Optional<Identity> find(String group, String kind, String namespace, String name) {
    return Optional.ofNullable(of(group, kind, namespace).get(name));
  }

  /** Whether there is an object of a name. */
  public boolean has(String group, String kind, String namespace, String name) {
    return of(group, kind, namespace).containsKey(name);
  }

  /** The objects of a kind in a namespace by their names. */
  public Map<String, Identity> of(String group, String kind, String namespace) {
    return byPlace.getOrDefault(key(group, kind, namespace), Map.of());
  }

  /** An object of a kind and name in any namespace. */
  public Optional<Identity> anywhere(String group, String kind, String name) {
    return Optional.ofNullable(byName.get(key(group, kind, name)));
  }

  private static String key(String group, String kind, String namespace) {
    return kind + "." + group + "/" + namespace;
  }

  private static final class OfSet implements Derived<ObjectNames> {
    @Override
    public ObjectNames from(ObjectSet set) {
      return new ObjectNames(set.all(Identity.FACTS));
    }
  }
}
