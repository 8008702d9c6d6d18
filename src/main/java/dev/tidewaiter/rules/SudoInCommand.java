package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Commands that make root of an ordinary user. */
public final class SudoInCommand implements ObjectRule {

  private static final String HELP = "do as root what must be done as root when the image is built";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      words(container, "command", out);
      words(container, "args", out);
    }
  }

  private static void words(PodContainer container, String field, Violations out) {
    for (ObjectView word : container.at(field).items()) {
      if (callsSudo(word.text())) {
        out.add(word, "container \"" + container.name() + "\" becomes root by sudo", HELP);
      }
    }
  }

  /** Whether sudo stands in a text as a word of its own, be it with its directory. */
  private static boolean callsSudo(String text) {
    for (int at = text.indexOf("sudo"); at >= 0; at = text.indexOf("sudo", at + 1)) {
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      int end = at + "sudo".length();
      char after = end == text.length() ? ' ' : text.charAt(end);
      if ((before <= ' ' || before == '/' || before == ';' || before == '&' || before == '|' || before == '(') && after <= ' ') {
        return true;
      }
    }
    return false;
  }
}
