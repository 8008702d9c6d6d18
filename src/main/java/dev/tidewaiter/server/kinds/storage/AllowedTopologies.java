package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The {@code allowedTopologies} of a StorageClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, validateAllowedTopologies; pkg/apis/core/validation,
 * ValidateTopologySelectorTerm.
 */
final class AllowedTopologies {

  private AllowedTopologies() {}

  /**
   * Terms that are sound and differ. A term without expressions is taken for a duplicate even where it is the only one, since the server
   * compares it with places of its list that it has not filled yet.
   */
  static void validate(ObjectView topologies, Errors errors) {
    Set<Map<String, Set<String>>> seen = new HashSet<>();
    seen.add(Map.of());
    for (ObjectView term : topologies.items()) {
      ObjectView expressions = term.at("matchLabelExpressions");
      if (!seen.add(expressions(expressions, errors))) {
        errors.duplicate(expressions, "\"\"");
      }
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
