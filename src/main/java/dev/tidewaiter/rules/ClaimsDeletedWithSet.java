package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A StatefulSet whose claims, and mostly their data, are deleted with it or when it is scaled down. */
public final class ClaimsDeletedWithSet implements ObjectRule {

  private static final String HELP = "Retain, the default, keeps the claims; they can be deleted by hand";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView policy = spec.at("persistentVolumeClaimRetentionPolicy");
    if (spec.at("volumeClaimTemplates").size() == 0) {
      return;
    }
    if (policy.at("whenDeleted").text().equals("Delete")) {
      out.add(policy.at("whenDeleted"), "the claims and what they hold are deleted when the StatefulSet is", HELP);
    }
    if (policy.at("whenScaled").text().equals("Delete")) {
      out.add(policy.at("whenScaled"), "a pod's claim and what it holds are deleted when the StatefulSet is scaled down", HELP);
    }
  }
}
