package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A label in the selector of a workload that changes with each release, although the selector can never be changed. */
public final class SelectorLabelChanges implements ObjectRule {

  private static final List<String> CHANGING =
      List.of(
          "app.kubernetes.io/version", "helm.sh/chart", "chart", "pod-template-hash", "controller-revision-hash",
          "pod-template-generation");

  @Override
  public List<String> watches() {
    return CHANGING;
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView label : subject.written().at("spec", "selector").at("matchLabels").entries()) {
      if (CHANGING.contains(label.name())) {
        String message = "the selector has the label \"" + label.name() + "\", which changes with a release, and a selector can't";
        out.add(label, message, "select by labels that stay, such as app.kubernetes.io/name and app.kubernetes.io/instance");
      }
    }
  }
}
