package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.StorageRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A claim that has the name of one which a StatefulSet's template would make, and asks for something else: the pod takes it as it is. */
public final class ClaimTemplateOverridden implements SetRule {

  private static final String HELP = "let both ask for the same, or take the claim away and leave it to the template";

  @Override
  public List<Facts<?>> needs() {
    return List.of(Claim.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, Claim> templates = new HashMap<>();
    for (Claim claim : set.all(Claim.FACTS)) {
      if (claim.isTemplate()) {
        templates.putIfAbsent(folder(set, claim) + claim.namespace() + "/" + claim.name(), claim);
      }
    }
    if (templates.isEmpty()) {
      return;
    }
    for (Claim claim : set.all(Claim.FACTS)) {
      String prefix = claim.name().substring(0, claim.name().lastIndexOf('-') + 1);
      Claim template = claim.isTemplate() ? null : templates.get(folder(set, claim) + claim.namespace() + "/" + prefix);
      String what = template != null && makes(template, claim.name()) ? difference(claim.request(), template.request()) : "";
      if (!what.isEmpty()) {
        String who = "claim \"" + claim.name() + "\" takes the place of the one that a StatefulSet's template would make, with another ";
        out.add(SetViolation.at(claim.place(), who + what, HELP).related(template.place(), "the template"));
      }
    }
  }

  private static boolean makes(Claim template, String name) {
    String ordinal = name.substring(template.name().length());
    if (ordinal.isEmpty() || ordinal.length() > 9) {
      return false;
    }
    for (int i = 0; i < ordinal.length(); i++) {
      if (ordinal.charAt(i) < '0' || ordinal.charAt(i) > '9') {
        return false;
      }
    }
    long number = Long.parseLong(ordinal);
    return number >= template.firstOrdinal() && number < template.firstOrdinal() + template.copies();
  }

  private static String difference(StorageRequest claim, StorageRequest template) {
    if (claim.storage().compareTo(template.storage()) != 0) {
      return "size";
    }
    if (!claim.className().equals(template.className())) {
      return "class";
    }
    return claim.modes().equals(template.modes()) ? "" : "access mode";
  }

  private static String folder(ObjectSet set, Claim claim) {
    return set.complete() ? "" : claim.place().source().folder() + "\n";
  }
}
