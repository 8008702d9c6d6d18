package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A StatefulSet of several replicas whose pods write to a claim named in the pod template, so that all of them have the same one. */
public final class ReplicasShareClaim implements ObjectRule {

  private static final String HELP = "a volumeClaimTemplates entry gives each replica a claim of its own";

  @Override
  public List<String> watches() {
    return List.of("persistentVolumeClaim");
  }

  @Override
  public void check(Subject subject, Violations out) {
    long replicas = subject.filled().at("spec", "replicas").number();
    if (replicas < 2) {
      return;
    }
    for (ObjectView volume : subject.pod().orElseThrow().spec().at("volumes").items()) {
      ObjectView claim = volume.at("persistentVolumeClaim");
      ObjectView name = claim.at("claimName");
      if (!name.text().isEmpty() && !claim.at("readOnly").flag()) {
        out.add(name, "all " + replicas + " replicas write to the one claim \"" + name.text() + "\"", HELP);
      }
    }
  }
}
