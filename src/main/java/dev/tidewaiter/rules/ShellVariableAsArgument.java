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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code $NAME} or <code>${NAME}</code> of a variable of the container where no shell reads it: Kubernetes replaces {@code $(NAME)}. */
public final class ShellVariableAsArgument implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");

  @Override
  public List<String> watches() {
    return List.of("command");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      List<ObjectView> variables = container.at("env").items();
      if (variables.isEmpty() || container.at("command").absent() || Shells.isStartedBy(container)) {
        continue;
      }
      Set<String> names = new HashSet<>();
      for (ObjectView variable : variables) {
        names.add(variable.at("name").text());
      }
      for (String words : WORDS) {
        for (ObjectView word : container.at(words).items()) {
          String used = used(word.text(), names);
          if (!used.isEmpty()) {
            report(subject, container, word, used, out);
          }
        }
      }
    }
  }

  private static void report(Subject subject, PodContainer container, ObjectView word, String used, Violations out) {
    String message = "container \"" + container.name() + "\" gets " + used + " as it stands: no shell reads its arguments";
    String right = "$(" + (used.charAt(1) == '{' ? used.substring(2, used.length() - 1) : used.substring(1)) + ")";
    Violation violation = Violation.at(word, message, "write " + right + ", which Kubernetes replaces");
    Optional<Edit> edit = Rewrite.part(subject, word, used, right);
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + right, edit.get())) : violation);
  }

  /** The first of the variables that a text calls in the way of shells, as it does; empty if it calls none. */
  private static String used(String text, Set<String> names) {
    if (text.indexOf('\n') >= 0) {
      return "";
    }
    for (int at = text.indexOf('$'); at >= 0 && at + 1 < text.length(); at = text.indexOf('$', at + 1)) {
      boolean braced = text.charAt(at + 1) == '{';
      int start = braced ? at + 2 : at + 1;
      int end = start;
      while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      boolean ends = !braced || end < text.length() && text.charAt(end) == '}';
      boolean escaped = at > 0 && text.charAt(at - 1) == '$';
      if (end > start && ends && !escaped && names.contains(text.substring(start, end))) {
        return text.substring(at, braced ? end + 1 : end);
      }
    }
    return "";
  }
}
