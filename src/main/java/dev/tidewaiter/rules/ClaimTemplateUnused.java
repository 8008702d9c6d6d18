package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A volumeClaimTemplate of a StatefulSet that no container of its pods mounts or opens as a device. */
public final class ClaimTemplateUnused implements ObjectRule {

  private static final String HELP = "mount it, or take the template away: each replica gets a volume that nothing is written to";

  @Override
  public List<String> watches() {
    return List.of("volumeClaimTemplates");
  }

  @Override
  public void check(Subject subject, Violations out) {
    Set<String> used = new HashSet<>();
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      names(container.at("volumeMounts"), used);
      names(container.at("volumeDevices"), used);
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      ObjectView name = template.at("metadata", "name");
      if (!name.text().isEmpty() && !used.contains(name.text())) {
        out.add(name, "no container mounts the claims of template \"" + name.text() + "\"", HELP);
      }
    }
  }

  private static void names(ObjectView uses, Set<String> to) {
    for (ObjectView use : uses.items()) {
      to.add(use.at("name").text());
    }
  }
}
