package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A volume whose claimRef has the uid of a claim. No claim that is created again has it: the volume is taken for one whose claim was
 * deleted.
 *
 * <p>Source: Kubernetes 1.37, pkg/controller/volume/persistentvolume, syncVolume.
 */
public final class VolumeOfClaimThatIsGone implements ObjectRule {

  private static final String HELP = "take uid and resourceVersion out of the claimRef: a claim of that name can then be bound";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView claim = spec.at("claimRef");
    if (claim.at("uid").text().isEmpty()) {
      return;
    }
    boolean deletes = spec.at("persistentVolumeReclaimPolicy").text().equals("Delete");
    String then = deletes ? ", and deleted with all that it holds" : ", and never bound again";
    String message = "claimRef names the claim \"" + claim.at("name").text() + "\" of this uid: in a new cluster the volume is Released";
    out.add(Violation.at(claim.at("uid"), message + then, HELP));
  }
}
