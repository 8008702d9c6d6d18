package dev.tidewaiter.rules.facts;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of names that lead nowhere. In a set that may be a part that is normal, and nothing is said, but where an object of nearly this
 * name lies in the same folder. Needs {@link Identity#FACTS} of the kinds that are named.
 */
public final class Missing {

  /** For all rules, so that indexes of names are made once. */
  private static final Derived<Near> NEAR = new OfSet();

  private static final String DEFAULT = "default";

  private final ObjectSet set;
  private final SetViolations out;
  private final Set<String> told = new HashSet<>();

  /** For one rule. */
  public Missing(ObjectSet set, SetViolations out) {
    this.set = set;
    this.out = out;
  }

  /** Whether nothing in the set, and nothing that a cluster has by itself, has the name or makes an object of it. */
  public boolean is(Reference to) {
    return !BuiltIn.has(to.kind(), to.namespace(), to.name())
        && !set.get(ObjectNames.OF).has(to.group(), to.kind(), to.namespace(), to.name())
        && !Generated.has(set, to.kind(), to.namespace(), to.name());
  }

  /** Whether an object is missing and something is to be said of it. */
  public boolean canTell(Reference to) {
    return is(to) && (set.complete() || set.get(NEAR).find(to).isPresent());
  }

  /** Tells of those references to a kind that lead nowhere. */
  public void tellAll(List<Reference> references, String group, String kind, String follows) {
    for (Reference reference : references) {
      if (reference.is(group, kind)) {
        tell(reference, follows);
      }
    }
  }

  /**
   * Tells that there is no such object, if that is so and can be told; once for all the same names in one object.
   *
   * @param follows what becomes of the object that names it, and what to do
   */
  public void tell(Reference to, String follows) {
    if (!to.optional() && !to.name().isEmpty() && is(to)) {
      String where = to.namespace().isEmpty() ? "" : " in namespace \"" + to.namespace() + "\"";
      tell(to, "there is no " + to.called() + where, follows);
    }
  }

  /** The same of an object that is known not to be there, in other words. */
  public void tell(Reference to, String message, String follows) {
    Optional<Identity> near = set.get(NEAR).find(to);
    if ((near.isEmpty() && !set.complete()) || !told.add(once(to))) {
      return;
    }
    SetViolation violation;
    if (near.isPresent()) {
      String help = "did you mean \"" + near.get().name() + "\"? " + follows;
      violation = SetViolation.at(to.at(), set.complete() ? message : message + " among these files", help);
      violation = violation.related(near.get().place(), "this is called nearly so");
    } else {
      violation = elsewhere(to, message, follows);
    }
    boolean sure = set.complete() && (near.isPresent() || !mayBeApplied(to));
    out.add(sure ? violation : violation.atMost(Severity.INFO));
  }

  /** Whether there is one of the name that is in the same namespace if what names none is applied to another one than {@code default}. */
  private boolean mayBeApplied(Reference to) {
    if (to.namespace().isEmpty()) {
      return false;
    }
    Optional<Identity> other = set.get(ObjectNames.OF).anywhere(to.group(), to.kind(), to.name());
    return other.isPresent() && (to.namespace().equals(DEFAULT) || other.get().namespace().equals(DEFAULT));
  }

  private SetViolation elsewhere(Reference to, String message, String follows) {
    Optional<Identity> other = set.get(ObjectNames.OF).anywhere(to.group(), to.kind(), to.name());
    if (other.isEmpty() || to.namespace().isEmpty()) {
      return SetViolation.at(to.at(), message, follows);
    }
    String help = "there is one in namespace \"" + other.get().namespace() + "\", out of reach from here; " + follows;
    return SetViolation.at(to.at(), message, help).related(other.get().place(), "one of the name in another namespace");
  }

  private static String once(Reference to) {
    Place at = to.at();
    return to.kind() + "/" + to.name() + "\n" + at.object() + "\n" + at.source().name() + "\n" + at.source().start();
  }

  /** Indexes of the names of kinds in namespaces, each folder's apart where the set may be a part. */
  private static final class Near {
    private final ObjectNames names;
    private final boolean complete;
    private final Map<ObjectNames.Where, Map<String, NearNames>> byPlace = new HashMap<>();

    Near(ObjectSet set) {
      names = set.get(ObjectNames.OF);
      complete = set.complete();
    }

    Optional<Identity> find(Reference to) {
      ObjectNames.Where where = new ObjectNames.Where(to.group(), to.kind(), to.namespace());
      Map<String, NearNames> byFolder = byPlace.get(where);
      if (byFolder == null) {
        byFolder = byFolder(names.of(where).values());
        byPlace.put(where, byFolder);
      }
      NearNames near = byFolder.get(folder(to.at()));
      return near == null ? Optional.empty() : near.find(to.name());
    }

    private Map<String, NearNames> byFolder(Iterable<Identity> objects) {
      Map<String, NearNames> byFolder = new HashMap<>();
      for (Identity object : objects) {
        String folder = folder(object.place());
        NearNames known = byFolder.get(folder);
        if (known == null) {
          known = new NearNames();
          byFolder.put(folder, known);
        }
        known.add(object);
      }
      return byFolder;
    }

    private String folder(Place place) {
      return complete ? "" : place.source().folder();
    }
  }

  private static final class OfSet implements Derived<Near> {
    @Override
    public Near from(ObjectSet set) {
      return new Near(set);
    }
  }
}
