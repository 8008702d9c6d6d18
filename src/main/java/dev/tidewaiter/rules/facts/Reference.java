package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Place;

/**
 * A name that an object gives of another.
 *
 * @param group of the other; empty for the core group
 * @param namespace it is looked for in; empty for kinds that live in none
 * @param key of its data that is asked for, empty if all of it is; of a class a field beside its name that the class decides, too
 * @param optional whether it does no harm if it is not there
 * @param at the place of the name
 * @param keyAt the place of the key; that of the name if none is asked for
 */
public record Reference(
    String group, String kind, String namespace, String name, String key, boolean optional, Place at, Place keyAt) {

  /** Whether it is to an object of this kind. */
  public boolean is(String otherGroup, String otherKind) {
    return kind.equals(otherKind) && group.equals(otherGroup);
  }

  /** Such as {@code ConfigMap "settings"}. */
  public String called() {
    return kind + " \"" + name + "\"";
  }
}
