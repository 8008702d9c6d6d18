package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A volume of a StatefulSet's pods that is never used, because a volumeClaimTemplate has its name and takes its place. */
public final class ClaimTemplateShadowsVolume implements ObjectRule {

  private static final String HELP = "give one of them another name, or take the volume away";

  @Override
  public List<String> watches() {
    return List.of("volumeClaimTemplates");
  }

  @Override
  public void check(Subject subject, Violations out) {
    Map<String, ObjectView> templates = new HashMap<>();
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      templates.put(template.at("metadata", "name").text(), template.at("metadata", "name"));
    }
    for (ObjectView volume : subject.pod().orElseThrow().spec().at("volumes").items()) {
      ObjectView name = volume.at("name");
      ObjectView template = templates.get(name.text());
      if (template != null && !name.text().isEmpty()) {
        String message = "volume \"" + name.text() + "\" is replaced by the claim of the template with its name";
        out.add(Violation.at(name, message, HELP).related(template, "this template takes its place"));
      }
    }
  }
}
