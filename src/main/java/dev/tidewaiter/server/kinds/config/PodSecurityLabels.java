package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The labels of a Namespace that say which Pods it takes. They are looked at by an admission plugin that runs after validation, so their
 * mistakes show only in a Namespace without others.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/api, PolicyToEvaluate.
 */
final class PodSecurityLabels {

  private PodSecurityLabels() {}

  static void validate(ObjectView labels, Errors errors) {
    for (String mode : new String[] {"enforce", "audit", "warn"}) {
      level(labels.key("pod-security.kubernetes.io/" + mode), errors);
      version(labels.key("pod-security.kubernetes.io/" + mode + "-version"), errors);
    }
  }

  private static void level(ObjectView level, Errors errors) {
    String text = level.text();
    boolean known = text.equals("privileged") || text.equals("baseline") || text.equals("restricted");
    if (level.present() && !known) {
      errors.invalid(level, "must be one of privileged, baseline, restricted");
    }
  }

  private static void version(ObjectView version, Errors errors) {
    if (version.present() && !version.text().equals("latest") && !isVersion(version.text())) {
      errors.invalid(version, "must be \"latest\" or \"v1.x\"");
    }
  }

  /** {@code v1.} and a number without leading zeros that fits 63 bits. */
  private static boolean isVersion(String text) {
    if (!text.startsWith("v1.")) {
      return false;
    }
    String minor = text.substring("v1.".length());
    for (int i = 0; i < minor.length(); i++) {
      if (minor.charAt(i) < '0' || minor.charAt(i) > '9') {
        return false;
      }
    }
    boolean leadingZero = minor.length() > 1 && minor.charAt(0) == '0';
    String most = "9223372036854775807";
    boolean fits = minor.length() < most.length() || minor.length() == most.length() && minor.compareTo(most) <= 0;
    return !minor.isEmpty() && !leadingZero && fits;
  }
}
