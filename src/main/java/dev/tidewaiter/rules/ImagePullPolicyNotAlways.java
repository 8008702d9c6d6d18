package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** An image that is taken from the node if it lies there: whoever may run pods there has it, with or without the right to pull it. */
public final class ImagePullPolicyNotAlways implements ObjectRule {

  private static final String ALWAYS = "Always";

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView policy = container.at("imagePullPolicy");
      String is = policy.text().isEmpty() ? otherwise(container.image()) : policy.text();
      if (!is.equals(ALWAYS) && container.image().indexOf('@') < 0) {
        String message = "imagePullPolicy of container \"" + container.name() + "\" is " + is + ": an image on the node is run unasked";
        out.add(policy, message, "write Always; only the layers that changed are pulled");
      }
    }
  }

  /** What the server sets. */
  private static String otherwise(String image) {
    boolean tagged = image.lastIndexOf(':') > image.lastIndexOf('/');
    return !tagged || image.endsWith(":latest") ? ALWAYS : "IfNotPresent";
  }
}
