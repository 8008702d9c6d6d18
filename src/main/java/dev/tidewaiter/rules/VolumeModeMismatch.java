package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.ClaimUse;
import dev.tidewaiter.rules.storage.ClaimIndex;
import java.util.List;
import java.util.Optional;

/** A block device that a container mounts, or a file system that it opens as a device. */
public final class VolumeModeMismatch implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return ClaimIndex.NEEDS;
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Claim.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (ClaimUse use : set.all(ClaimUse.FACTS)) {
      Optional<ClaimIndex.Known> known = set.get(ClaimIndex.OF).find(use);
      if (known.isEmpty()) {
        continue;
      }
      Place mode = known.get().claim().request().at().volumeMode();
      boolean block = known.get().claim().request().volumeMode().equals("Block");
      if (block && use.mounted().isPresent()) {
        String message = "the claim is of volumeMode Block and can't be mounted: no container of the pod starts";
        String help = "open it with volumeDevices, or leave volumeMode out of the claim";
        out.add(SetViolation.at(use.mounted().get(), message, help).related(mode, "the claim's volumeMode"));
      } else if (!block && use.opened().isPresent()) {
        String message = "the claim is of volumeMode Filesystem and can't be opened as a device: no container of the pod starts";
        String help = "mount it with volumeMounts, or give the claim volumeMode: Block";
        out.add(SetViolation.at(use.opened().get(), message, help).related(mode, "the claim's volumeMode"));
      }
    }
  }
}
