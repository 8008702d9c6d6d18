package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two volumeClaimTemplates of a StatefulSet with the same name, which the API server accepts: the later one wins. */
public final class ClaimTemplateDuplicated implements ObjectRule {

  private static final String HELP = "give each template a name of its own; only the last of a name gets claims";

  @Override
  public List<String> watches() {
    return List.of("volumeClaimTemplates");
  }

  @Override
  public void check(Subject subject, Violations out) {
    Map<String, ObjectView> first = new HashMap<>();
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      ObjectView name = template.at("metadata", "name");
      ObjectView other = name.text().isEmpty() ? null : first.putIfAbsent(name.text(), name);
      if (other != null) {
        String message = "claim template \"" + name.text() + "\" stands twice";
        out.add(Violation.at(name, message, HELP).related(other, "first here"));
      }
    }
  }
}
