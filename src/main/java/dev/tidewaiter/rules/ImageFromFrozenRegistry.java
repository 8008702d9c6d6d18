package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.Optional;

/** An image from {@code k8s.gcr.io}, which gets no new images since April 2023; {@code registry.k8s.io} has them all. */
public final class ImageFromFrozenRegistry implements ObjectRule {

  private static final String OLD = "k8s.gcr.io/";
  private static final String NEW = "registry.k8s.io/";

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView image = container.at("image");
      if (image.text().startsWith(OLD)) {
        String message = "image \"" + image.text() + "\" of container \"" + container.name() + "\" is from a registry that is frozen";
        Violation violation = Violation.at(image, message, "take it from registry.k8s.io, under the same name");
        Optional<Edit> edit = Rewrite.part(subject, image, OLD, NEW);
        out.add(edit.isPresent() ? violation.fixedBy(Fix.safe("take it from registry.k8s.io", edit.get())) : violation);
      }
    }
  }
}
