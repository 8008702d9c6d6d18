package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A label selector, small enough to be kept. One without any requirement selects everything.
 *
 * @param labels that must have these values
 */
public record Selector(Map<String, String> labels, List<Requirement> requirements) {

  public Selector {
    labels = Map.copyOf(labels);
    requirements = List.copyOf(requirements);
  }

  /**
   * One of {@code matchExpressions}.
   *
   * @param operator {@code In}, {@code NotIn}, {@code Exists} or {@code DoesNotExist}
   */
  public record Requirement(String key, String operator, List<String> values) {

    public Requirement {
      values = List.copyOf(values);
    }

    private boolean isMetBy(Map<String, String> labels) {
      String value = labels.get(key);
      if (operator.equals("In")) {
        return value != null && values.contains(value);
      }
      if (operator.equals("NotIn")) {
        return value == null || !values.contains(value);
      }
      return operator.equals("Exists") == (value != null);
    }
  }

  /** Reads a {@code LabelSelector}: {@code matchLabels} and {@code matchExpressions}. */
  public static Selector of(ObjectView selector) {
    List<Requirement> requirements = new ArrayList<>();
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      List<String> values = new ArrayList<>();
      for (ObjectView value : expression.at("values").items()) {
        values.add(value.text());
      }
      requirements.add(new Requirement(expression.at("key").text(), expression.at("operator").text(), values));
    }
    return new Selector(texts(selector.at("matchLabels")), requirements);
  }

  /** Reads a map of labels that must all be there, such as a Service's selector. */
  public static Selector ofLabels(ObjectView labels) {
    return new Selector(texts(labels), List.of());
  }

  /** Whether it selects what has these labels. */
  public boolean matches(Map<String, String> of) {
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (!label.getValue().equals(of.get(label.getKey()))) {
        return false;
      }
    }
    for (Requirement requirement : requirements) {
      if (!requirement.isMetBy(of)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has no requirement. */
  public boolean isEmpty() {
    return labels.isEmpty() && requirements.isEmpty();
  }

  /** A map of texts, such as labels; empty if the field is not there. */
  public static Map<String, String> texts(ObjectView map) {
    if (map.size() == 0) {
      return Map.of();
    }
    Map<String, String> texts = new TreeMap<>();
    for (ObjectView entry : map.entries()) {
      texts.put(entry.name(), entry.text());
    }
    return Map.copyOf(texts);
  }
}
