package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Options for containers on Windows. Their texts print as JSON.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateWindowsSecurityContextOptions.
 */
final class WindowsOptionsValidation {

  private static final int CREDENTIAL_MAX = 64 * 1024;
  private static final int DOMAIN_MAX = 256;
  private static final int USER_MAX = 104;

  private WindowsOptionsValidation() {}

  static void validate(ObjectView options, Errors errors) {
    if (options.absent()) {
      return;
    }
    ObjectView credentialName = options.at("gmsaCredentialSpecName");
    if (credentialName.present()) {
      for (String message : Dns.subdomain(credentialName.text())) {
        errors.invalidNamed(credentialName, message);
      }
    }
    ObjectView credential = options.at("gmsaCredentialSpec");
    if (credential.present() && credential.text().isEmpty()) {
      errors.invalidNamed(credential, "gmsaCredentialSpec cannot be an empty string");
    } else if (Utf8.length(credential.text()) > CREDENTIAL_MAX) {
      errors.invalidNamed(credential, "gmsaCredentialSpec size must be under 64 KiB");
    }
    if (options.at("runAsUserName").present()) {
      userName(options.at("runAsUserName"), errors);
    }
  }

  private static void userName(ObjectView name, Errors errors) {
    String text = name.text();
    int backslash = text.indexOf('\\');
    if (text.isEmpty()) {
      errors.invalidNamed(name, "runAsUserName cannot be an empty string");
    } else if (hasControl(text)) {
      errors.invalidNamed(name, "runAsUserName cannot contain control characters");
    } else if (backslash != text.lastIndexOf('\\')) {
      errors.invalidNamed(name, "runAsUserName cannot contain more than one backslash");
    } else {
      if (backslash >= 0) {
        domain(name, text.substring(0, backslash), errors);
      }
      user(name, text.substring(backslash + 1), errors);
    }
  }

  private static void domain(ObjectView name, String domain, Errors errors) {
    if (Utf8.length(domain) >= DOMAIN_MAX) {
      errors.invalidNamed(name, "runAsUserName's Domain length must be under " + DOMAIN_MAX + " characters");
    }
    if (!isNetBios(domain) && !isDns(domain)) {
      errors.invalidNamed(name, "runAsUserName's Domain doesn't match the NetBios nor the DNS format");
    }
  }

  private static void user(ObjectView name, String user, Errors errors) {
    if (user.isEmpty()) {
      errors.invalidNamed(name, "runAsUserName's User cannot be empty");
    } else if (Utf8.length(user) > USER_MAX) {
      errors.invalidNamed(name, "runAsUserName's User length must not be longer than " + USER_MAX + " characters");
    }
    if (!user.isEmpty() && hasOnly(user, ". ")) {
      errors.invalidNamed(name, "runAsUserName's User cannot contain only periods or spaces");
    }
    if (hasAny(user, "\"/\\:;|=,+*?<>@[]")) {
      errors.invalidNamed(name, "runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]");
    }
  }

  /** One to fifteen characters, the first no dot, none of some that paths and wildcards need. */
  private static boolean isNetBios(String domain) {
    int length = domain.codePointCount(0, domain.length());
    return length >= 1 && length <= 15 && domain.charAt(0) != '.' && !hasAny(domain, "\\/:*?\"<>|");
  }

  /** Labels of any letter case, each of at most 63 characters. */
  private static boolean isDns(String domain) {
    for (String label : domain.split("\\.", -1)) {
      boolean right = !label.isEmpty() && label.length() <= Dns.LABEL_MAX && !label.startsWith("-") && !label.endsWith("-");
      for (int i = 0; right && i < label.length(); i++) {
        char c = label.charAt(i);
        right = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
      }
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOnly(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
