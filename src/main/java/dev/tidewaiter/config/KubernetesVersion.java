package dev.tidewaiter.config;

import java.util.OptionalInt;

/** Versions of Kubernetes as users write them. */
public final class KubernetesVersion {

  private static final String MAJOR = "1.";

  private KubernetesVersion() {}

  /** The second part of a version such as {@code 1.37}, {@code v1.37} or {@code 1.37.2}; empty if it is none. */
  public static OptionalInt minor(String version) {
    String bare = version.startsWith("v") ? version.substring(1) : version;
    if (!bare.startsWith(MAJOR)) {
      return OptionalInt.empty();
    }
    int end = bare.indexOf('.', MAJOR.length());
    String minor = bare.substring(MAJOR.length(), end < 0 ? bare.length() : end);
    String patch = end < 0 ? "0" : bare.substring(end + 1);
    return isNumber(minor) && isNumber(patch) ? OptionalInt.of(Integer.parseInt(minor)) : OptionalInt.empty();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 4;
  }
}
