package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.ObjectNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two documents describe the same object: group, kind, namespace and name are the same, whatever the version. They lie in one folder, or in a
 * set that was declared complete; of two files in a folder of which one has nothing that the other has not, one is taken for a variant.
 */
public final class DuplicateObject implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Identity.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<Identity[]> pairs = set.all(Identity.FACTS).size() < 2 ? List.of() : pairs(set);
    Map<String, Integer> sizes = pairs.isEmpty() ? Map.of() : sizes(set);
    Map<String, Integer> shared = new HashMap<>();
    for (Identity[] pair : pairs) {
      count(both(pair[0], pair[1]), shared);
    }
    for (Identity[] pair : pairs) {
      int smaller = Math.min(sizes.get(file(pair[0])), sizes.get(file(pair[1])));
      boolean variants = !file(pair[0]).equals(file(pair[1])) && shared.get(both(pair[0], pair[1])) == smaller;
      if (set.complete() || !variants) {
        out.add(violation(pair[0], pair[1]));
      }
    }
  }

  /** Each object that has the name of one before it, with the first of that name; outside of a complete set, of its folder. */
  private static List<Identity[]> pairs(ObjectSet set) {
    ObjectNames names = set.get(ObjectNames.OF);
    Map<Name, Identity> first = new HashMap<>();
    List<Identity[]> pairs = new ArrayList<>();
    for (Identity object : set.all(Identity.FACTS)) {
      Identity anywhere = object.name().isEmpty() ? object : names.first(object);
      if (anywhere != object) {
        first.putIfAbsent(new Name(anywhere, folder(anywhere, set)), anywhere);
        Identity other = first.putIfAbsent(new Name(object, folder(object, set)), object);
        if (other != null) {
          pairs.add(new Identity[] {other, object});
        }
      }
    }
    return pairs;
  }

  private static String folder(Identity object, ObjectSet set) {
    return set.complete() ? "" : object.place().source().folder();
  }

  private static Map<String, Integer> sizes(ObjectSet set) {
    Map<String, Integer> sizes = new HashMap<>();
    for (Identity object : set.all(Identity.FACTS)) {
      if (!object.name().isEmpty()) {
        count(file(object), sizes);
      }
    }
    return sizes;
  }

  private static SetViolation violation(Identity first, Identity second) {
    String message = "the " + second.gvk().kind() + " \"" + second.name() + "\"" + in(second.namespace()) + " is described twice";
    String help = "whichever is applied last replaces the other; keep one, or give one another name or namespace";
    return SetViolation.at(second.place(), message, help).related(first.place(), "described here first");
  }

  private static void count(String what, Map<String, Integer> counts) {
    counts.put(what, counts.getOrDefault(what, 0) + 1);
  }

  private static String file(Identity object) {
    return object.place().source().name();
  }

  private static String both(Identity first, Identity second) {
    return file(first) + "\n" + file(second);
  }

  private static String in(String namespace) {
    return namespace.isEmpty() ? "" : " in namespace \"" + namespace + "\"";
  }

  private record Name(String group, String kind, String namespace, String name, String folder) {

    Name(Identity object, String folder) {
      this(object.gvk().group(), object.gvk().kind(), object.namespace(), object.name(), folder);
    }

    /** By hand, as a record's own takes the JDK 30 ms to link. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Name called
          && name.equals(called.name)
          && kind.equals(called.kind)
          && namespace.equals(called.namespace)
          && group.equals(called.group)
          && folder.equals(called.folder);
    }

    @Override
    public int hashCode() {
      return ((31 * name.hashCode() + kind.hashCode()) * 31 + namespace.hashCode()) * 31 + folder.hashCode();
    }
  }
}
