package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Shells;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/** {@code $NAME} or <code>${NAME}</code> of a variable of the container where no shell reads it: Kubernetes replaces {@code $(NAME)}. */
public final class ShellVariableAsArgument implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      List<ObjectView> variables = container.at("env").items();
      if (variables.isEmpty() || container.at("command").absent() || Shells.isStartedBy(container)) {
        continue;
      }
      for (String words : WORDS) {
        for (ObjectView word : container.at(words).items()) {
          look(subject, container, word, variables, out);
        }
      }
    }
  }

  private static void look(Subject subject, PodContainer container, ObjectView word, List<ObjectView> variables, Violations out) {
    String text = word.text();
    if (text.indexOf('$') < 0 || text.indexOf('\n') >= 0) {
      return;
    }
    for (ObjectView variable : variables) {
      String name = variable.at("name").text();
      String used = used(text, name);
      if (!used.isEmpty()) {
        String message = "container \"" + container.name() + "\" gets " + used + " as it stands: no shell reads its arguments";
        String right = "$(" + name + ")";
        Violation violation = Violation.at(word, message, "write " + right + ", which Kubernetes replaces");
        Optional<Edit> edit = Rewrite.part(subject, word, used, right);
        out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + right, edit.get())) : violation);
        return;
      }
    }
  }

  /** How a text calls a variable in the way of shells; empty if it does not. */
  private static String used(String text, String name) {
    String braced = "${" + name + "}";
    if (text.contains(braced)) {
      return braced;
    }
    String plain = "$" + name;
    int at = text.indexOf(plain);
    int end = at + plain.length();
    boolean ends = at >= 0 && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '_');
    return ends && (at == 0 || text.charAt(at - 1) != '$') ? plain : "";
  }
}
