package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A claim with several access modes, of which the volume must have all and not just one. */
public final class ClaimAsksForAllModes implements ObjectRule {

  private static final String HELP = "name the one that the pods need";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    if (!subject.is("apps", "StatefulSet")) {
      modes(spec.at("accessModes"), out);
      return;
    }
    for (ObjectView template : spec.at("volumeClaimTemplates").items()) {
      modes(template.at("spec", "accessModes"), out);
    }
  }

  private static void modes(ObjectView modes, Violations out) {
    StringBuilder all = new StringBuilder();
    for (ObjectView mode : modes.items()) {
      all.append(all.length() == 0 ? "" : " and ").append(mode.text());
    }
    if (modes.size() > 1) {
      out.add(modes, "the claim is only bound to a volume that can do " + all + ", not one of them", HELP);
    }
  }
}
