package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.JsonSyntax;
import dev.tidewaiter.server.field.ObjectView;

/** A value of a ConfigMap that is called a JSON file and is none. What has placeholders or comments is passed over. */
public final class ConfigJsonInvalid implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView entry : subject.written().at("data").entries()) {
      if (entry.name().endsWith(".json") && !hasPlaceholders(entry.text())) {
        int wrong = JsonSyntax.firstMistake(entry.text());
        if (wrong >= 0) {
          String message = "\"" + entry.name() + "\" is no JSON: line " + line(entry.text(), wrong) + " has " + what(entry.text(), wrong);
          out.add(entry, message, "what reads it stops there; commas after the last item and single quotes are not JSON");
        }
      }
    }
  }

  private static boolean hasPlaceholders(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean put = c == '{' && (before == '{' || before == '$') || c == '(' && before == '$';
      boolean comment = before == '/' && (c == '/' || c == '*') || c == '#';
      if (put || comment || c == '<') {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static int line(String text, int at) {
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++;
    }
    return line;
  }

  private static String what(String text, int at) {
    if (at >= text.length()) {
      return "the end of the text too early";
    }
    char c = text.charAt(at);
    if (c > '~') {
      return "a character where it may not be";
    }
    return c == '\n' ? "its end where more is to come" : "'" + c + "' where it may not be";
  }
}
