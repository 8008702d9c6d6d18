package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A program and its arguments in one string, where only the path of a program may stand: no shell takes it apart. */
public final class CommandInOneString implements ObjectRule {

  private static final String HELP = "write each word as an item of its own, or have a shell read it: [sh, -c, ...]";
  private static final int MOST_SHOWN = 60;

  @Override
  public List<String> watches() {
    return List.of("command");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      look(container, container.at("command"), out);
      for (ObjectView probe : Probes.andHooksOf(container)) {
        look(container, probe.at("exec", "command"), out);
      }
    }
  }

  private static void look(PodContainer container, ObjectView command, Violations out) {
    if (command.size() == 0) {
      return;
    }
    ObjectView program = command.items().get(0);
    String text = program.text();
    if (text.indexOf('\\') >= 0 || text.contains("{{") || text.strip().isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        String message = "container \"" + container.name() + "\" looks for a program called \"" + shown(text) + "\", blanks and all";
        out.add(program, message, HELP);
        return;
      }
    }
  }

  private static String shown(String text) {
    String line = text.indexOf('\n') < 0 ? text : text.substring(0, text.indexOf('\n'));
    int characters = Math.min(MOST_SHOWN, line.codePointCount(0, line.length()));
    String start = line.substring(0, line.offsetByCodePoints(0, characters));
    return start.length() == text.length() ? text : start + " ...";
  }
}
