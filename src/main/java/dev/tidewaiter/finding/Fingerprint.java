package dev.tidewaiter.finding;

import dev.tidewaiter.kube.ObjectRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * What stays of a finding when its file is renamed, its lines move or its manifest is indented anew: the rule, the object and the field
 * path. Where no object is known by name, the file and the line's text without blanks stand for it. The API version does not count, so that
 * it can be raised; neither does the message, which has the value. Two findings may have the same.
 */
final class Fingerprint {

  /** Named in reports, so that another way to make them can be told apart. */
  static final String VERSION = "v1";

  private static final String HEX = "0123456789abcdef";
  private static final int BYTES = 16;
  private static final char BETWEEN = '\0';

  private Fingerprint() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder(VERSION).append(BETWEEN).append(finding.rule()).append(BETWEEN);
    Optional<ObjectRef> object = finding.object();
    if (object.isPresent()) {
      text.append(group(object.get().apiVersion())).append(BETWEEN).append(object.get().kind()).append(BETWEEN);
      text.append(object.get().namespace()).append(BETWEEN).append(object.get().name());
    }
    if (object.isEmpty() || object.get().name().isEmpty()) {
      text.append(BETWEEN).append(finding.source().file().name()).append(BETWEEN);
      line(finding.source().text(), finding.span().start(), text);
    }
    return hash(text.append(BETWEEN).append(finding.path()).toString());
  }

  private static String group(String apiVersion) {
    return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
  }

  /** The line that an offset is in, without blanks. */
  private static void line(String text, int offset, StringBuilder out) {
    int start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    for (int i = start; i < text.length() && !isBreak(text.charAt(i)); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
        out.append(text.charAt(i));
      }
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static String hash(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder(BYTES * 2);
    for (int i = 0; i < BYTES; i++) {
      out.append(HEX.charAt(digest[i] >> 4 & 15)).append(HEX.charAt(digest[i] & 15));
    }
    return out.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
