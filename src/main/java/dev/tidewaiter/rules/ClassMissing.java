package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Ingress;
import dev.tidewaiter.rules.facts.Missing;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.Reference;
import dev.tidewaiter.rules.facts.Volume;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A PriorityClass, RuntimeClass, StorageClass or IngressClass that is named and is not there. */
public final class ClassMissing implements SetRule {

  private static final String STORAGE = "storage.k8s.io";
  private static final String REFUSED = "the server refuses to create the pods";
  private static final String PENDING = "the claim stays pending, unless a volume of this class is made by hand";

  @Override
  public List<Facts<?>> needs() {
    return List.of(PodReferences.FACTS, Claim.FACTS, Volume.FACTS, Ingress.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(PodReferences.FACTS, Claim.FACTS, Ingress.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Missing missing = new Missing(set, out);
    for (Reference reference : set.all(PodReferences.FACTS)) {
      if (reference.is("scheduling.k8s.io", "PriorityClass") && missing.is(reference)) {
        missing.tell(reference, "no PriorityClass with name " + reference.name() + " was found", REFUSED);
      } else if (reference.is("node.k8s.io", "RuntimeClass") && missing.is(reference)) {
        missing.tell(reference, "pod rejected: RuntimeClass \"" + reference.name() + "\" not found", REFUSED);
      } else if (reference.is(STORAGE, "StorageClass")) {
        missing.tell(reference, PENDING);
      }
    }
    Set<String> byHand = new HashSet<>();
    for (Volume volume : set.all(Volume.FACTS)) {
      byHand.add(volume.className());
    }
    for (Claim claim : set.all(Claim.FACTS)) {
      Optional<String> name = claim.request().className();
      if (name.isPresent() && !byHand.contains(name.get())) {
        missing.tell(
            new Reference(STORAGE, "StorageClass", "", name.get(), "", false, claim.request().at().className(), claim.place()), PENDING);
      }
    }
    for (Ingress ingress : set.all(Ingress.FACTS)) {
      missing.tell(ingress.ingressClass(), "no controller serves the Ingress");
    }
  }
}
