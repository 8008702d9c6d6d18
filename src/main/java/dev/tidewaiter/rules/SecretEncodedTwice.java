package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A value of a Secret that is encoded once more than it should be, so that programs read Base64 instead of the password. */
public final class SecretEncodedTwice implements ObjectRule {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 2000;

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView secret = subject.written();
    for (ObjectView entry : secret.at("data").entries()) {
      if (isEncodedText(decoded(entry.text()))) {
        out.add(entry, "the value of \"" + entry.name() + "\" is encoded twice: programs read Base64", "encode it once, or use stringData");
      }
    }
    for (ObjectView entry : secret.at("stringData").entries()) {
      if (isEncodedText(entry.text())) {
        String message = "the value of \"" + entry.name() + "\" is Base64, which the server encodes again: programs read Base64";
        out.add(entry, message, "write it as it is, or put it under data");
      }
    }
  }

  /** Whether a text is Base64 of a text. Chance makes bytes that are no text; a word that is Base64 by chance is of such bytes. */
  private static boolean isEncodedText(String text) {
    if (text.length() < SHORTEST || text.length() % 4 != 0) {
      return false;
    }
    String inner = decoded(text);
    if (inner.length() < SHORTEST - 2) {
      return false;
    }
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if ((c < ' ' || c > '~') && !(c == '\n' && i == inner.length() - 1)) {
        return false;
      }
    }
    return inner.length() > SHORTEST || text.endsWith("=");
  }

  private static String decoded(String text) {
    if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return "";
    }
    try {
      return new String(Base64.getDecoder().decode(text), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
