package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Shells;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A long flag and its value in one argument, parted by a blank: {@code "--port 8080"} is the name of no flag. */
public final class FlagAndValueInOneArgument implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");
  private static final String HELP = "write flag=value, or two items, one for the flag and one for the value";

  @Override
  public List<String> watches() {
    return WORDS;
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      if (Shells.isStartedBy(container)) {
        continue;
      }
      for (String words : WORDS) {
        for (ObjectView word : container.at(words).items()) {
          String flag = flag(word.text());
          if (!flag.isEmpty()) {
            String message = "container \"" + container.name() + "\" gets " + flag + " and its value as one argument, blank and all";
            out.add(word, message, HELP);
          }
        }
      }
    }
  }

  /** The long flag that a text starts with if a blank and a value come after it, all on one line; empty otherwise. */
  private static String flag(String text) {
    if (!text.startsWith("--") || text.indexOf('\n') >= 0) {
      return "";
    }
    int end = 2;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || ".-_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean hasValue = end > 2 && end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) != ' ';
    return hasValue ? text.substring(0, end) : "";
  }
}
