package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The {@code allowedTopologies} of a StorageClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, validateAllowedTopologies; pkg/apis/core/validation,
 * ValidateTopologySelectorTerm.
 */
final class AllowedTopologies {

  /** Their number grows with the square of the terms; past this one no answer is read. */
  private static final int MOST_DUPLICATES = 10_000;

  private AllowedTopologies() {}

  /**
   * Terms that are sound and not the same. A term is reported once for each equal one before it; one without expressions also for as
   * many empty ones as there are terms, since the server compares it with a list it has not filled yet.
   */
  static void validate(ObjectView topologies, Errors errors) {
    List<ObjectView> terms = topologies.items();
    Map<Map<String, Set<String>>, Integer> seen = new HashMap<>();
    seen.put(Map.of(), terms.size());
    for (ObjectView term : terms) {
      ObjectView expressions = term.at("matchLabelExpressions");
      Map<String, Set<String>> meaning = expressions(expressions, errors);
      int equals = seen.getOrDefault(meaning, 0);
      for (int i = 0; i < equals && errors.count() < MOST_DUPLICATES; i++) {
        errors.duplicate(expressions, "\"\"");
      }
      seen.put(meaning, equals + 1);
    }
  }

  private static Map<String, Set<String>> expressions(ObjectView expressions, Errors errors) {
    Map<String, Set<String>> meaning = new HashMap<>();
    for (ObjectView expression : expressions.items()) {
      ObjectView key = expression.at("key");
      Set<String> values = values(expression.at("values"), errors);
      Names.qualifiedName(key, errors);
      if (meaning.put(key.text(), values) != null) {
        errors.duplicate(key);
      }
    }
    return meaning;
  }

  private static Set<String> values(ObjectView list, Errors errors) {
    if (list.size() == 0) {
      errors.required(list, "");
    }
    Set<String> values = new HashSet<>();
    for (ObjectView value : list.items()) {
      if (!values.add(value.text())) {
        errors.duplicate(value);
      }
    }
    return values;
  }
}
