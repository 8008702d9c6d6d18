package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/**
 * The level and version that a namespace holds its pods to.
 *
 * @param minor of the version: 25 for v1.25, {@code LATEST} for the newest that the server knows
 */
public record PodSecurityPolicy(PodSecurityLevel level, int minor) {

  /** The newest version that the server knows. */
  public static final int LATEST = Integer.MAX_VALUE;

  private static final String PREFIX = "pod-security.kubernetes.io/";
  private static final PodSecurityPolicy NONE = new PodSecurityPolicy(PodSecurityLevel.PRIVILEGED, LATEST);

  /** What a namespace with these labels refuses pods for. Of labels that are wrong, which no server takes, the strictest is read. */
  public static PodSecurityPolicy enforced(ObjectView labels) {
    return named(labels, "enforce", NONE, PodSecurityLevel.RESTRICTED);
  }

  /** What a namespace with these labels warns of: what it refuses pods for, unless the labels say something else. */
  public static PodSecurityPolicy warned(ObjectView labels) {
    ObjectView enforce = labels.key(PREFIX + "enforce");
    boolean follows = labels.key(PREFIX + "warn").absent() && PodSecurityLevel.of(enforce.text()).isPresent();
    boolean above = follows && enforced(labels).level() != PodSecurityLevel.PRIVILEGED;
    return named(labels, "warn", above ? enforced(labels) : NONE, PodSecurityLevel.PRIVILEGED);
  }

  private static PodSecurityPolicy named(ObjectView labels, String mode, PodSecurityPolicy otherwise, PodSecurityLevel ifWrong) {
    ObjectView level = labels.key(PREFIX + mode);
    ObjectView version = labels.key(PREFIX + mode + "-version");
    Optional<PodSecurityLevel> known = PodSecurityLevel.of(level.text());
    return new PodSecurityPolicy(
        level.absent() ? otherwise.level() : known.orElse(ifWrong), version.absent() ? otherwise.minor() : minor(version.text()));
  }

  /** A minor version; the newest for {@code latest} and for what is none. */
  private static int minor(String version) {
    String digits = version.startsWith("v1.") ? version.substring("v1.".length()) : "";
    int minor = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9' || digits.length() > 1 && i == 0 && c == '0' || minor > LATEST / 10 - 1) {
        return LATEST;
      }
      minor = 10 * minor + c - '0';
    }
    return digits.isEmpty() ? LATEST : minor;
  }

  /** As the server prints it: {@code baseline:latest}, {@code restricted:v1.25}. */
  @Override
  public String toString() {
    return level.word() + ":" + (minor == LATEST ? "latest" : "v1." + minor);
  }
}
