package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.Reference;
import java.util.List;

/** A HorizontalPodAutoscaler of something that is not there, or that is of another group than it says. */
public final class AutoscalerWithoutTarget implements SetRule {

  private static final String FOLLOWS = "it scales nothing";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Autoscaler.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Autoscaler.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      Reference target = autoscaler.target();
      String right = group(target.kind());
      if (right.equals(target.group())) {
        missing.tell(target, FOLLOWS);
      } else if (!right.equals("?") && isOurs(target.group())) {
        String message = "there is no kind " + target.kind() + " in \"" + autoscaler.targetVersion() + "\"";
        String help = "write apiVersion: " + (right.isEmpty() ? "v1" : right + "/v1") + "; as it is, " + FOLLOWS;
        out.add(SetViolation.at(autoscaler.targetVersionAt(), message, help));
      }
    }
  }

  /** The group of a kind of Kubernetes' own that can be scaled; a question mark for others'. */
  private static String group(String kind) {
    if (kind.equals("Deployment") || kind.equals("StatefulSet") || kind.equals("ReplicaSet")) {
      return "apps";
    }
    return kind.equals("ReplicationController") ? "" : "?";
  }

  /** Whether a group is of Kubernetes itself; others may have kinds of the same names. The core group the server refuses. */
  private static boolean isOurs(String group) {
    return !group.isEmpty() && group.indexOf('.') < 0;
  }
}
