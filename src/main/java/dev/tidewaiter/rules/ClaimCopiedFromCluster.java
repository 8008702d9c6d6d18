package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A claim that still says what a cluster did with it: that it is bound, or to which volume that a provisioner made.
 *
 * <p>Source: Kubernetes 1.37, pkg/controller/volume/persistentvolume, syncBoundClaim.
 */
public final class ClaimCopiedFromCluster implements ObjectRule {

  private static final String BOUND = "pv.kubernetes.io/bind-completed";
  private static final int UUID = 36;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView claim = subject.filled();
    ObjectView bound = claim.at("metadata", "annotations").key(BOUND);
    ObjectView volume = claim.at("spec", "volumeName");
    if (bound.present()) {
      String message = "the claim says of itself that it is bound: where its volume is not, it is Lost and never gets another";
      String help = "take the annotations pv.kubernetes.io/* and spec.volumeName away; kubectl get shows them, but they are the cluster's";
      out.add(Violation.atKey(bound, message, help));
    } else if (isProvisioned(volume.text())) {
      String message = "volume \"" + volume.text() + "\" was made for a claim that is gone: without it the claim stays Pending";
      out.add(volume, message, "take spec.volumeName away, and a new volume is made for the claim");
    }
  }

  /** Whether a name is such as provisioners give: {@code pvc-} and the uid of a claim. */
  private static boolean isProvisioned(String name) {
    return name.startsWith("pvc-") && name.length() == "pvc-".length() + UUID && name.charAt(name.length() - 13) == '-';
  }
}
