package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.StorageClass;
import dev.tidewaiter.rules.facts.Volume;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A class for volumes made by hand that binds claims before the scheduler has looked for a node that the pod and its volume can be on. */
public final class StaticClassBindsAtOnce implements SetRule {

  private static final String HELP = "volumeBindingMode: WaitForFirstConsumer lets the scheduler choose node and volume together";

  @Override
  public List<Facts<?>> needs() {
    return List.of(StorageClass.FACTS, Volume.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(StorageClass.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<StorageClass> classes = set.all(StorageClass.FACTS);
    if (classes.isEmpty()) {
      return;
    }
    Set<String> anywhere = new HashSet<>();
    Set<String> onNodes = new HashSet<>();
    for (Volume volume : set.all(Volume.FACTS)) {
      (volume.onNode() ? onNodes : anywhere).add(volume.className());
    }
    for (StorageClass one : classes) {
      if (!one.provisions() && !one.waits() && (onNodes.contains(one.name()) || !anywhere.contains(one.name()))) {
        String message = "claims of class \"" + one.name() + "\" are bound to any volume that fits, before a node is chosen for the pod";
        out.add(SetViolation.at(one.waitsAt(), message, HELP));
      }
    }
  }
}
