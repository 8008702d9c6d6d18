package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.VolumeSources;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.Optional;
import java.util.Set;

/** A volume made by hand that is to be deleted with its claim. A copy of one that a provisioner made is left out. */
public final class VolumeDeletedWithClaim implements ObjectRule {

  /** What Kubernetes has no way to delete. */
  private static final Set<String> UNDELETABLE = Set.of("nfs", "local", "iscsi", "fc", "cephfs", "hostPath", "flexVolume", "glusterfs");

  private static final String HELP = "Retain, the default of volumes made by hand, keeps the volume and what it holds";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView policy = spec.at("persistentVolumeReclaimPolicy");
    ObjectView provisionedBy = subject.filled().at("metadata", "annotations").key("pv.kubernetes.io/provisioned-by");
    if (!policy.text().equals("Delete") || provisionedBy.present()) {
      return;
    }
    String source = VolumeSources.of(spec);
    String message =
        UNDELETABLE.contains(source)
            ? "nothing can delete a volume of type " + source + ": when its claim is deleted it becomes Failed and is of no use to others"
            : "the storage and all that it holds is deleted when the claim is";
    Violation violation = Violation.at(policy, message, HELP);
    Optional<Edit> edit = Rewrite.part(subject, subject.written().at("spec", "persistentVolumeReclaimPolicy"), "Delete", "Retain");
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("keep it: Retain", edit.get())) : violation);
  }
}
