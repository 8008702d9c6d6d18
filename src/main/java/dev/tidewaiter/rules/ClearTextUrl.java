package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.ClearText;
import dev.tidewaiter.server.field.ObjectView;

/** URLs that lead out of the cluster in the clear. */
public final class ClearTextUrl implements ObjectRule {

  private static final String HELP = "use https:// or another encrypted form";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView argument : container.at("args").items()) {
        text(container, argument, out);
      }
      for (ObjectView variable : container.at("env").items()) {
        text(container, variable.at("value"), out);
      }
    }
  }

  private static void text(PodContainer container, ObjectView text, Violations out) {
    String host = ClearText.host(text.text());
    if (!host.isEmpty()) {
      out.add(text, "container \"" + container.name() + "\" is told to reach " + host + " in the clear", HELP);
    }
  }
}
