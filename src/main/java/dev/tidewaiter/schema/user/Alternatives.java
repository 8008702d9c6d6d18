package dev.tidewaiter.schema.user;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.tidewaiter.schema.user.SchemaFailure.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what alternatives ({@code anyOf}, {@code oneOf}) say of the same value into one failure: it fits none of them. */
final class Alternatives {

  private Alternatives() {}

  static List<SchemaFailure> joined(List<Error> errors) {
    List<SchemaFailure> failures = new ArrayList<>();
    Map<String, List<FailureWords>> groups = new LinkedHashMap<>();
    for (Error error : errors) {
      String group = group(error.getEvaluationPath());
      FailureWords words = FailureWords.of(error);
      if (group.isEmpty()) {
        failures.add(new SchemaFailure(words.path(), words.shape(), words.message(), words.whole()));
      } else {
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(words);
      }
    }
    for (List<FailureWords> group : groups.values()) {
      failures.add(joinedWords(group));
    }
    return failures;
  }

  /** The way to the first keyword with alternatives; empty if there is none on it. */
  private static String group(NodePath path) {
    StringBuilder way = new StringBuilder();
    for (int i = 0; i + 1 < path.getNameCount(); i++) {
      way.append('/').append(path.getElement(i));
      boolean numbered = path.getElement(i + 1) instanceof Integer || String.valueOf(path.getElement(i + 1)).matches("[0-9]+");
      if (numbered && (path.getElement(i).equals("anyOf") || path.getElement(i).equals("oneOf"))) {
        return way.toString();
      }
    }
    return "";
  }

  private static SchemaFailure joinedWords(List<FailureWords> group) {
    List<Object> common = new ArrayList<>(holder(group.get(0)));
    List<String> said = new ArrayList<>();
    for (FailureWords words : group) {
      List<Object> other = holder(words);
      int same = 0;
      while (same < common.size() && same < other.size() && common.get(same).equals(other.get(same))) {
        same++;
      }
      common.subList(same, common.size()).clear();
      if (!said.contains(words.sentence())) {
        said.add(words.sentence());
      }
    }
    return new SchemaFailure(common, Shape.VALUE, "fits none of what is allowed: " + String.join("; ", said), false);
  }

  private static List<Object> holder(FailureWords words) {
    boolean ofHolder = words.shape() != Shape.VALUE && !words.path().isEmpty();
    return ofHolder ? words.path().subList(0, words.path().size() - 1) : words.path();
  }
}
