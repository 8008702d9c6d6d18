package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A workload without the label by which tools know what it is. */
public final class RecommendedLabelMissing implements ObjectRule {

  private static final String NAME = "app.kubernetes.io/name";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView label = subject.written().at("metadata", "labels").key(NAME);
    if (label.text().isEmpty()) {
      String message = "the " + subject.gvk().kind() + " has no label " + NAME + ", by which tools know it";
      out.add(label, message, "set it to what it is");
    }
  }
}
