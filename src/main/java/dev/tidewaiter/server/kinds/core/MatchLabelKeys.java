package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys of the Pod's own labels, whose values the server puts into the selector beside them ({@link MatchLabelKeysMerge}).
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateMatchLabelKeysAndMismatchLabelKeys.
 */
final class MatchLabelKeys {

  private MatchLabelKeys() {}

  /** {@code matchLabelKeys} and {@code mismatchLabelKeys} of a term. */
  static void validate(ObjectView term, Errors errors) {
    ObjectView match = term.at("matchLabelKeys");
    ObjectView mismatch = term.at("mismatchLabelKeys");
    ObjectView selector = term.at("labelSelector");
    keys(match, selector, errors);
    keys(mismatch, selector, errors);
    if (match.size() > 0) {
      notInSelector(term, match.items(), selector, errors);
      notInBoth(match.items(), mismatch, errors);
    }
  }

  private static void keys(ObjectView keys, ObjectView selector, Errors errors) {
    if (keys.size() > 0 && selector.absent()) {
      errors.forbidden(keys, "must not be specified when labelSelector is not set");
      return;
    }
    for (ObjectView key : keys.items()) {
      Names.qualifiedName(key, errors);
    }
  }

  /** A key that the selector has too; the server counts the keys from the term itself. */
  private static void notInSelector(ObjectView term, List<ObjectView> keys, ObjectView selector, Errors errors) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      indexes.put(keys.get(i).text(), i);
    }
    Set<String> selected = new HashSet<>();
    for (ObjectView label : selector.at("matchLabels").entries()) {
      selected.add(label.name());
    }
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      String key = expression.at("key").text();
      Integer index = indexes.get(key);
      if (!selected.add(key) && index != null) {
        errors.invalid(keys.get(index).as(term.path().index(index)), "exists in both matchLabelKeys and labelSelector");
      }
    }
  }

  private static void notInBoth(List<ObjectView> match, ObjectView mismatch, Errors errors) {
    Set<String> others = new HashSet<>();
    for (ObjectView key : mismatch.items()) {
      others.add(key.text());
    }
    for (ObjectView key : match) {
      if (others.contains(key.text())) {
        errors.invalid(key, "exists in both matchLabelKeys and mismatchLabelKeys");
      }
    }
  }
}
