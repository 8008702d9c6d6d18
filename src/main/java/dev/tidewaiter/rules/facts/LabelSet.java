package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.Arrays;
import java.util.List;

/** The labels of an object or of pods, in the order of their keys. */
public final class LabelSet {

  /** No labels. */
  public static final LabelSet NONE = new LabelSet(new String[0], new String[0]);

  private final String[] keys;
  private final String[] values;

  private LabelSet(String[] keys, String[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** The entries of a map of strings. */
  public static LabelSet of(ObjectView map) {
    if (map.size() == 0) {
      return NONE;
    }
    List<JsonMember> members = map.object().members();
    String[] keys = new String[members.size()];
    String[] values = new String[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = members.get(i).name();
      values[i] = members.get(i).value() instanceof JsonString text ? text.value() : "";
    }
    return keys.length == 0 ? NONE : new LabelSet(keys, values);
  }

  /** These and one more, which takes the place of one under its key. */
  LabelSet with(String key, String value) {
    int index = indexOf(key);
    int size = index < 0 ? keys.length + 1 : keys.length;
    String[] moreKeys = Arrays.copyOf(keys, size);
    String[] moreValues = Arrays.copyOf(values, size);
    moreKeys[index < 0 ? size - 1 : index] = key;
    moreValues[index < 0 ? size - 1 : index] = value;
    return new LabelSet(moreKeys, moreValues);
  }

  /** How many there are. */
  public int size() {
    return keys.length;
  }

  /** The key of a label. */
  public String key(int index) {
    return keys[index];
  }

  /** The value of a label. */
  public String value(int index) {
    return values[index];
  }

  /** Whether there is a label with a key. */
  public boolean has(String key) {
    return indexOf(key) >= 0;
  }

  /** The value under a key; empty if there is none, as of a label without a value. */
  public String get(String key) {
    int index = indexOf(key);
    return index < 0 ? "" : values[index];
  }

  private int indexOf(String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Such as {@code app=web,tier=front}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < keys.length; i++) {
      out.append(i == 0 ? "" : ",").append(keys[i]).append('=').append(values[i]);
    }
    return out.toString();
  }
}
