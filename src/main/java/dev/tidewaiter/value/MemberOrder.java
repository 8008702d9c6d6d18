package dev.tidewaiter.value;

import dev.tidewaiter.value.JsonValue.JsonMember;
import java.util.Arrays;
import java.util.Comparator;

/** The order of an object's members. */
final class MemberOrder implements Comparator<JsonMember> {

  /** Up to this number of members inserting each where it belongs is quickest. */
  private static final int FEW = 24;

  private static final MemberOrder ORDER = new MemberOrder();

  private MemberOrder() {}

  @Override
  public int compare(JsonMember a, JsonMember b) {
    return Utf8Order.compare(a.name(), b.name());
  }

  /** The first so many members in the order of their names; of those with the same name only the last is left. */
  static JsonMember[] sorted(JsonMember[] members, int count) {
    if (count > FEW) {
      Arrays.sort(members, 0, count, ORDER);
    } else {
      insert(members, count);
    }
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      boolean again = distinct > 0 && members[distinct - 1].name().equals(members[i].name());
      distinct += again ? 0 : 1;
      members[distinct - 1] = members[i];
    }
    return distinct == members.length ? members : Arrays.copyOf(members, distinct);
  }

  private static void insert(JsonMember[] members, int count) {
    for (int i = 1; i < count; i++) {
      JsonMember member = members[i];
      int at = i;
      while (at > 0 && ORDER.compare(members[at - 1], member) > 0) {
        members[at] = members[at - 1];
        at--;
      }
      members[at] = member;
    }
  }
}
