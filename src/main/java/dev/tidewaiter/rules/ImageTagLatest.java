package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** An image without a tag, or with the tag latest, and without a digest: what runs changes without the manifest changing. */
public final class ImageTagLatest implements ObjectRule {

  private static final String HELP = "name the version: a tag such as :1.27.3, or a digest (@sha256:...), which nobody can move";

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView image = container.at("image");
      String name = image.text();
      if (name.isEmpty() || name.contains("@") || name.contains("$")) {
        continue;
      }
      String tag = tag(name);
      if (tag.isEmpty()) {
        out.add(image, "image \"" + name + "\" of container \"" + container.name() + "\" has no tag, which means latest", HELP);
      } else if (tag.equals("latest")) {
        out.add(image, "image \"" + name + "\" of container \"" + container.name() + "\" is whatever is latest", HELP);
      }
    }
  }

  /** The tag of an image; empty if it has none. A colon before the last slash is that of a registry's port. */
  private static String tag(String image) {
    int colon = image.lastIndexOf(':');
    return colon > image.lastIndexOf('/') ? image.substring(colon + 1) : "";
  }
}
