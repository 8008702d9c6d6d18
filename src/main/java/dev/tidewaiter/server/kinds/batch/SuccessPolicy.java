package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * When an indexed Job has succeeded before all of its indexes have.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validateSuccessPolicy.
 */
final class SuccessPolicy {

  private static final int MOST_RULES = 20;
  private static final int LONGEST_INDEXES = 64 * 1024;

  private SuccessPolicy() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView policy = spec.at("successPolicy");
    if (policy.absent()) {
      return;
    }
    if (!IndexedJob.isIndexed(spec)) {
      errors.invalid(policy, print(policy), "requires indexed completion mode");
      return;
    }
    ObjectView rules = policy.at("rules");
    if (rules.size() == 0) {
      errors.required(rules, "at least one rules must be specified when the successPolicy is specified");
    }
    if (rules.size() > MOST_RULES) {
      errors.tooMany(rules, rules.size(), MOST_RULES);
    }
    for (ObjectView rule : rules.items()) {
      rule(rule, spec.at("completions"), errors);
    }
  }

  private static void rule(ObjectView rule, ObjectView completions, Errors errors) {
    ObjectView count = rule.at("succeededCount");
    ObjectView indexes = rule.at("succeededIndexes");
    if (count.absent() && indexes.absent()) {
      errors.required(rule, "at least one of succeededCount or succeededIndexes must be specified");
    }
    if (Utf8.length(indexes.text()) > LONGEST_INDEXES) {
      errors.tooLong(indexes, LONGEST_INDEXES);
    }
    errors.nonNegative(count);
    if (completions.present()) {
      ofCompletions(count, indexes, completions.number(), errors);
    }
  }

  /** Without completions, which are missed elsewhere, the server goes down here and answers nothing at all. */
  private static void ofCompletions(ObjectView count, ObjectView indexes, long completions, Errors errors) {
    IndexList list = IndexList.parse(indexes.text(), completions);
    if (!list.problem().isEmpty()) {
      errors.invalid(indexes, "error parsing succeededIndexes: " + list.problem());
    }
    if (count.number() > completions) {
      atMost(count, completions, "the number of specified completions", errors);
    }
    if (indexes.present() && count.number() > list.size()) {
      atMost(count, list.size(), "the number of indexes in the specified succeededIndexes field", errors);
    }
  }

  private static void atMost(ObjectView count, long most, String what, Errors errors) {
    errors.invalid(count, "must be less than or equal to " + most + " (" + what + ")");
  }

  private static String print(ObjectView policy) {
    ObjectView rules = policy.at("rules");
    if (rules.absent()) {
      return new GoStruct().raw("Rules", "null").print();
    }
    List<String> printed = new ArrayList<>();
    for (ObjectView rule : rules.items()) {
      printed.add(new GoStruct()
          .orNull("SucceededIndexes", rule.at("succeededIndexes"))
          .orNull("SucceededCount", rule.at("succeededCount"))
          .print());
    }
    return new GoStruct().raw("Rules", "[" + String.join(",", printed) + "]").print();
  }
}
