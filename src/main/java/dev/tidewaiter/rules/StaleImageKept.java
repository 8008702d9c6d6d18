package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** The tag latest, or none, with a pull policy by which a node never looks for a newer image. */
public final class StaleImageKept implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      ObjectView policy = container.at("imagePullPolicy");
      boolean keeps = policy.present() && !policy.text().isEmpty() && !policy.text().equals("Always");
      if (keeps && isLatest(container.image())) {
        String message = "each node keeps what was latest when it pulled \"" + container.image() + "\", so that nodes may differ";
        String help = "name a version, or write imagePullPolicy: Always";
        out.add(Violation.at(policy, message, help).related(container.at("image"), "whatever is latest"));
      }
    }
  }

  private static boolean isLatest(String image) {
    int colon = image.lastIndexOf(':');
    boolean tagged = colon > image.lastIndexOf('/');
    return !image.isEmpty() && image.indexOf('@') < 0 && image.indexOf('$') < 0 && (!tagged || image.endsWith(":latest"));
  }
}
