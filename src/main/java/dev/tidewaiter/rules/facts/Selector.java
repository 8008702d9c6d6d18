package dev.tidewaiter.rules.facts;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What labels something selects by.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/labels and apimachinery/pkg/apis/meta/v1, LabelSelectorAsSelector.
 */
public final class Selector {

  /** A selector that is not there: it selects nothing. */
  public static final Selector NOTHING = new Selector(false, List.of());

  /** A selector without requirements: it selects everything. */
  public static final Selector EVERYTHING = new Selector(true, List.of());

  private final boolean any;
  private final List<Requirement> requirements;

  /** Made when it is asked for; whichever thread makes it, it is the same. */
  private String text;

  private Selector(boolean any, List<Requirement> requirements) {
    this.any = any;
    this.requirements = List.copyOf(requirements);
  }

  /** How a requirement looks at the label of its key. */
  public enum Operator {
    IN,
    NOT_IN,
    EXISTS,
    DOES_NOT_EXIST
  }

  /** What is demanded of one label. An entry of {@code matchLabels} is one of {@code In} with a single value. */
  public record Requirement(String key, Operator operator, List<String> values) {
    public Requirement {
      values = List.copyOf(values);
    }

    /** Whether labels are as demanded. */
    public boolean isMet(LabelSet labels) {
      boolean has = labels.has(key);
      if (operator == Operator.EXISTS || operator == Operator.DOES_NOT_EXIST) {
        return has == (operator == Operator.EXISTS);
      }
      return (has && values.contains(labels.get(key))) == (operator == Operator.IN);
    }

    /** As {@code kubectl -l} takes it. */
    @Override
    public String toString() {
      if (operator == Operator.EXISTS || operator == Operator.DOES_NOT_EXIST) {
        return operator == Operator.EXISTS ? key : "!" + key;
      }
      if (operator == Operator.IN && values.size() == 1) {
        return key + "=" + values.get(0);
      }
      return key + (operator == Operator.IN ? " in (" : " notin (") + String.join(",", values) + ")";
    }
  }

  /** A map of labels, as Services have it; an empty one selects nothing. */
  public static Selector ofLabels(ObjectView map) {
    if (map.size() == 0) {
      return NOTHING;
    }
    List<Requirement> requirements = new ArrayList<>(map.size());
    addLabels(map, requirements);
    return new Selector(true, requirements);
  }

  /** A selector of {@code matchLabels} and {@code matchExpressions}; an empty one selects everything, one that is not there nothing. */
  public static Selector of(ObjectView selector) {
    if (selector.absent()) {
      return NOTHING;
    }
    List<Requirement> requirements = new ArrayList<>();
    addLabels(selector.at("matchLabels"), requirements);
    for (ObjectView expression : selector.at("matchExpressions").items()) {
      List<String> values = new ArrayList<>();
      for (ObjectView value : expression.at("values").items()) {
        values.add(value.text());
      }
      requirements.add(new Requirement(expression.at("key").text(), operator(expression.at("operator").text()), values));
    }
    return requirements.isEmpty() ? EVERYTHING : new Selector(true, requirements);
  }

  private static void addLabels(ObjectView map, List<Requirement> to) {
    for (JsonMember label : map.size() == 0 ? List.<JsonMember>of() : map.object().members()) {
      String value = label.value() instanceof JsonString text ? text.value() : "";
      to.add(new Requirement(label.name(), Operator.IN, List.of(value)));
    }
  }

  private static Operator operator(String name) {
    if (name.equals("In")) {
      return Operator.IN;
    }
    return name.equals("NotIn") ? Operator.NOT_IN : name.equals("Exists") ? Operator.EXISTS : Operator.DOES_NOT_EXIST;
  }

  /** This without what it demands of some labels. */
  public Selector without(Set<String> keys) {
    boolean some = false;
    for (Requirement requirement : requirements) {
      some |= keys.contains(requirement.key());
    }
    if (!some) {
      return this;
    }
    List<Requirement> left = new ArrayList<>();
    for (Requirement requirement : requirements) {
      if (!keys.contains(requirement.key())) {
        left.add(requirement);
      }
    }
    return left.isEmpty() ? EVERYTHING : new Selector(true, left);
  }

  /** Whether it can select anything. */
  public boolean selects() {
    return any;
  }

  /** Whether it selects everything. */
  public boolean isEverything() {
    return any && requirements.isEmpty();
  }

  /** What it demands, all of which must be met. */
  public List<Requirement> requirements() {
    return requirements;
  }

  /** Whether it selects what has these labels. */
  public boolean matches(LabelSet labels) {
    for (Requirement requirement : requirements) {
      if (!requirement.isMet(labels)) {
        return false;
      }
    }
    return any;
  }

  /** As {@code kubectl -l} takes it; selectors that print alike are alike. */
  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = print();
      text = known;
    }
    return known;
  }

  private String print() {
    StringBuilder out = new StringBuilder(any ? "" : "<none>");
    for (Requirement requirement : requirements) {
      out.append(out.isEmpty() ? "" : ",").append(requirement);
    }
    return out.toString();
  }
}
