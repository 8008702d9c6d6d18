package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two documents describe the same object: group, kind, namespace and name are the same, whatever the version. They lie in one folder, or in a
 * set that was declared complete.
 */
public final class DuplicateObject implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Identity.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<Name, Identity> first = new HashMap<>();
    for (Identity object : set.all(Identity.FACTS)) {
      if (object.name().isEmpty()) {
        continue;
      }
      String folder = set.complete() ? "" : object.place().source().folder();
      Name name = new Name(object.gvk().group(), object.gvk().kind(), object.namespace(), object.name(), folder);
      Identity other = first.putIfAbsent(name, object);
      if (other != null) {
        String message = "the " + name.kind + " \"" + name.name + "\"" + in(name.namespace) + " is described twice";
        String help = "whichever is applied last replaces the other; keep one, or give one another name or namespace";
        out.add(SetViolation.at(object.place(), message, help).related(other.place(), "described here first"));
      }
    }
  }

  private static String in(String namespace) {
    return namespace.isEmpty() ? "" : " in namespace \"" + namespace + "\"";
  }

  private record Name(String group, String kind, String namespace, String name, String folder) {

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
