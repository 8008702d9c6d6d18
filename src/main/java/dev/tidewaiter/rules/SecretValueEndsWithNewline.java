package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A value of a Secret that is one word and a line feed, as {@code echo} without {@code -n} makes it, or a block of YAML. */
public final class SecretValueEndsWithNewline implements ObjectRule {

  private static final int LONGEST = 400;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView secret = subject.written();
    for (ObjectView entry : secret.at("data").entries()) {
      String word = word(entry.name(), decoded(entry.text()));
      if (!word.isEmpty()) {
        Violation violation = Violation.at(entry, message(entry.name()), "encode it without the line feed: printf %s ... | base64");
        String right = Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8));
        Optional<Edit> edit = Rewrite.part(subject, entry, entry.text(), right);
        out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("take the line feed out", edit.get())) : violation);
      }
    }
    for (ObjectView entry : secret.at("stringData").entries()) {
      if (!word(entry.name(), entry.text()).isEmpty()) {
        out.add(entry, message(entry.name()), "write it on one line, or with |- instead of |");
      }
    }
  }

  private static String message(String key) {
    return "the value of \"" + key + "\" ends with a line feed, which is part of the password or key that programs read";
  }

  private static String decoded(String text) {
    if (text.length() > LONGEST || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
      return "";
    }
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** The one word before the line feed that a value ends with; empty if it is anything else, a file by its name, or a list of users. */
  private static String word(String key, String value) {
    int end = value.length() - 1;
    if (end < 1 || end > LONGEST || value.charAt(end) != '\n' || key.indexOf('.') >= 0) {
      return "";
    }
    int last = value.charAt(end - 1) == '\r' ? end - 1 : end;
    for (int i = 0; i < last; i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        return "";
      }
    }
    String word = value.substring(0, last);
    return word.contains(":$") || word.contains(":{") ? "" : word;
  }
}
