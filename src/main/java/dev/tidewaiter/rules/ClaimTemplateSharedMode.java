package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A claim template that asks for a mode in which many pods share a volume, although each pod has one of its own. */
public final class ClaimTemplateSharedMode implements ObjectRule {

  private static final String HELP = "ReadWriteOnce is enough, and all storage can do it";

  @Override
  public List<String> watches() {
    return List.of("volumeClaimTemplates");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      for (ObjectView mode : template.at("spec", "accessModes").items()) {
        if (mode.text().equals("ReadWriteMany")) {
          String name = template.at("metadata", "name").text();
          out.add(mode, "each pod has a claim of its own of template \"" + name + "\", and need not share it as ReadWriteMany", HELP);
        }
      }
    }
  }
}
