package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** An image that is named by a tag, which can be moved. */
public final class ImageWithoutDigest implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView image = container.at("image");
      if (!image.text().isEmpty() && image.text().indexOf('@') < 0) {
        String message = "image \"" + image.text() + "\" of container \"" + container.name() + "\" is named by a tag, which can be moved";
        out.add(image, message, "name it by its digest: @sha256:...");
      }
    }
  }
}
