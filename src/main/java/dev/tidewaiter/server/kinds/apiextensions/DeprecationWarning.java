package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What users of a deprecated version are told.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateDeprecationWarning.
 */
final class DeprecationWarning {

  private static final int MOST = 256;

  private DeprecationWarning() {}

  static void validate(ObjectView version, Errors errors) {
    ObjectView warning = version.at("deprecationWarning");
    if (warning.absent()) {
      return;
    }
    if (!version.at("deprecated").flag()) {
      errors.invalid(warning, "can only be set for deprecated versions");
      return;
    }
    String text = warning.text();
    if (dev.tidewaiter.kube.Utf8.length(text) > MOST) {
      errors.invalid(warning, "must be <= 256 characters long");
    }
    if (text.isEmpty()) {
      errors.invalid(warning, "must not be an empty string");
    }
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isPrintable(c)) {
        errors.invalid(warning, "must only contain printable UTF-8 characters; non-printable character found at index " + bytes);
        return;
      }
      i += Character.charCount(c);
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
  }

  /** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
  private static boolean isPrintable(int c) {
    if (c == ' ') {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE && type != Character.PRIVATE_USE
        && type != Character.UNASSIGNED && type != Character.SPACE_SEPARATOR && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
