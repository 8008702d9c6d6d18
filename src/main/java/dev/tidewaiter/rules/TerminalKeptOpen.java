package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers with a terminal, or whose input is kept open. */
public final class TerminalKeptOpen implements ObjectRule {

  private static final String HELP = "leave out stdin and tty; kubectl exec -it has them when they are needed";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      ObjectView input = container.at("stdin");
      ObjectView at = input.flag() ? input : container.at("tty");
      if (at.flag()) {
        out.add(at, "container \"" + container.name() + "\" has an open terminal, as if somebody typed to it", HELP);
      }
    }
  }
}
