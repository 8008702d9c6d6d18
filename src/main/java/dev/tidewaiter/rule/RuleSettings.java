package dev.tidewaiter.rule;

import dev.tidewaiter.server.podsecurity.PodSecurityLevel;

/**
 * What the manifests are for, as far as rules need to know it.
 *
 * @param kubernetesMinor of the Kubernetes version that they are to run on: 25 for 1.25. Verdicts are those of the version the run judges
 *     for, which may be newer
 * @param podSecurityMinor of the version of the Pod Security Standards that is asked for, that of the newest if none is
 * @param podSecurityLevel the level of them that is asked for, the strictest if none is
 */
public record RuleSettings(int kubernetesMinor, int podSecurityMinor, PodSecurityLevel podSecurityLevel) {

  /** For the newest Kubernetes. */
  public static final RuleSettings NEWEST = new RuleSettings(37, 37, PodSecurityLevel.RESTRICTED);

  /** Whether they are for an older version than the one that verdicts are of. */
  public boolean isForOlder() {
    return kubernetesMinor < NEWEST.kubernetesMinor;
  }
}
