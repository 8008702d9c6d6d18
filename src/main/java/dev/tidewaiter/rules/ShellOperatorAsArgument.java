package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** {@code &&}, a pipe or a redirection as an item of its own: the program gets it as an argument, since no shell reads it. */
public final class ShellOperatorAsArgument implements ObjectRule {

  private static final List<String> OPERATORS = List.of("&&", "||", "|", ">", ">>", "2>&1", "2>/dev/null", "&>/dev/null", ">/dev/null");

  private static final String HELP = "give the whole line to a shell as one string: [sh, -c, \"a && b\"]";

  @Override
  public List<String> watches() {
    return List.of("args", "command");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      look(container, container.at("command"), out);
      look(container, container.at("args"), out);
      for (ObjectView probe : Probes.andHooksOf(container)) {
        look(container, probe.at("exec", "command"), out);
      }
    }
  }

  private static void look(PodContainer container, ObjectView words, Violations out) {
    for (ObjectView word : words.items()) {
      if (OPERATORS.contains(word.text())) {
        out.add(word, "container \"" + container.name() + "\" gets " + word.text() + " as an argument: no shell reads it", HELP);
        return;
      }
    }
  }
}
