package dev.tidewaiter.engine;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules for objects of a kind. One walk over what the user wrote finds out which of them have something to look at, see {@link
 * ObjectRule#watches}: most rules are about fields that most objects lack. May be used from any thread.
 */
final class WatchingRules {

  private final List<Rule> rules;

  /** A bit for each rule that watches nothing. */
  private final long[] always;

  /** The bits of the rules that watch a name. */
  private final Map<String, long[]> watching = new HashMap<>();

  /**
   * The rules.
   *
   * @param rules in the order in which they are to be asked
   */
  WatchingRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    always = new long[(rules.size() + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).watches.isEmpty()) {
        set(i, always);
      }
      for (String name : rules.get(i).watches) {
        long[] watch = watching.get(name);
        if (watch == null) {
          watch = new long[always.length];
          watching.put(name, watch);
        }
        set(i, watch);
      }
    }
  }

  private static void set(int bit, long[] bits) {
    bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
  }

  /** Those that have something to look at in an object. */
  List<Rule> of(JsonObject written) {
    if (watching.isEmpty()) {
      return rules;
    }
    long[] due = always.clone();
    walk(written, due);
    List<Rule> asked = new ArrayList<>();
    for (int word = 0; word < due.length; word++) {
      for (long bits = due[word]; bits != 0; bits &= bits - 1) {
        asked.add(rules.get(word * Long.SIZE + Long.numberOfTrailingZeros(bits)));
      }
    }
    return asked;
  }

  private void walk(JsonObject written, long[] due) {
    List<JsonValue> open = new ArrayList<>();
    open.add(written);
    while (!open.isEmpty()) {
      JsonValue value = open.remove(open.size() - 1);
      if (value instanceof JsonObject object) {
        members(object.members(), open, due);
      } else if (value instanceof JsonArray array) {
        open.addAll(array.items());
      }
    }
  }

  private void members(List<JsonMember> members, List<JsonValue> open, long[] due) {
    for (int i = 0; i < members.size(); i++) {
      JsonMember member = members.get(i);
      long[] watch = watching.get(member.name());
      if (watch != null) {
        for (int word = 0; word < due.length; word++) {
          due[word] |= watch[word];
        }
      }
      if (member.value() instanceof JsonObject || member.value() instanceof JsonArray) {
        open.add(member.value());
      }
    }
  }

  /** A rule, whose class is loaded when it is first asked. */
  static final class Rule {
    private final String id;
    private final List<String> watches;
    private final ActiveRules active;
    private volatile ObjectRule loaded;

    Rule(String id, List<String> watches, ActiveRules active) {
      this.id = id;
      this.watches = watches;
      this.active = active;
    }

    String id() {
      return id;
    }

    ObjectRule rule() {
      ObjectRule known = loaded;
      if (known == null) {
        known = (ObjectRule) active.loaded(id);
        loaded = known;
      }
      return known;
    }
  }
}
