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

/** {@code --flag="value"} where no shell takes the quotes away: the program gets them as part of the value. */
public final class QuotesInArgument implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");

  @Override
  public List<String> watches() {
    return WORDS;
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      for (String words : WORDS) {
        for (ObjectView word : container.at(words).items()) {
          String value = quoted(word.text());
          if (!value.isEmpty() && !Shells.isStartedBy(container)) {
            report(subject, container, word, value, out);
          }
        }
      }
    }
  }

  private static void report(Subject subject, PodContainer container, ObjectView word, String value, Violations out) {
    String message = "container \"" + container.name() + "\" gets the value " + value + " with the quotes around it";
    Violation violation = Violation.at(word, message, "leave them out: no shell takes them away, and YAML only those around an item");
    Optional<Edit> edit = Rewrite.part(subject, word, value, value.substring(1, value.length() - 1));
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("leave out the quotes", edit.get())) : violation);
  }

  /** The value of a flag with the quotes around it; empty if there are none, or more inside. */
  private static String quoted(String text) {
    int equals = text.indexOf('=');
    if (equals < 2 || text.charAt(0) != '-' || equals + 2 >= text.length() || text.indexOf('\n') >= 0) {
      return "";
    }
    char quote = text.charAt(equals + 1);
    boolean isQuoted = (quote == '"' || quote == '\'') && text.indexOf(quote, equals + 2) == text.length() - 1;
    return isQuoted && isFlag(text, equals) ? text.substring(equals + 1) : "";
  }

  private static boolean isFlag(String text, int end) {
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
