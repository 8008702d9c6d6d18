package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.GoText;
import java.util.Optional;

/**
 * Which system calls the containers of a pod may make. Until 1.18 annotations say it, since then fields.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, seccompProfile_baseline, seccompProfile_restricted.
 */
public final class SeccompChecks {

  /** The annotation that named the profile of a pod. */
  public static final String OF_POD = "seccomp.security.alpha.kubernetes.io/pod";

  /** How the annotation begins that named the profile of a container. */
  public static final String OF_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";

  static final int FIELDS_SINCE = 19;

  private SeccompChecks() {}

  /** Profiles that are neither the runtime's nor one that is on the node. */
  public static Optional<Breach> baseline(SecuredPod pod, int minor) {
    if (minor < FIELDS_SINCE) {
      return annotations(pod);
    }
    Found found = otherProfiles(pod);
    return found.isEmpty() ? Optional.empty() : otherProfile(found);
  }

  /** The same, and containers that have no profile at all; since 1.19, under Windows until 1.25. What is said outright goes first. */
  public static Optional<Breach> restricted(SecuredPod pod, int minor) {
    if (minor < FIELDS_SINCE || minor >= 25 && pod.isWindows()) {
      return Optional.empty();
    }
    Found other = otherProfiles(pod);
    if (!other.isEmpty()) {
      return otherProfile(other);
    }
    Found unsaid = new Found();
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "seccompProfile");
      if (own.absent() && pod.context("seccompProfile").absent()) {
        unsaid.of(container, own, "");
      }
    }
    String words = " must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"";
    return unsaid.breach("seccompProfile", "pod or " + unsaid.containers() + words);
  }

  private static Found otherProfiles(SecuredPod pod) {
    Found found = new Found();
    ObjectView ofPod = pod.context("seccompProfile");
    if (isOther(ofPod)) {
      found.ofPod(ofPod.at("type"), ofPod.at("type").text());
    }
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "seccompProfile");
      if (isOther(own)) {
        found.of(container, own.at("type"), own.at("type").text());
      }
    }
    return found;
  }

  private static Optional<Breach> otherProfile(Found found) {
    String detail = found.setters() + " must not set securityContext.seccompProfile.type to " + Found.quoted(found.values());
    return found.breach("seccompProfile", detail);
  }

  private static boolean isOther(ObjectView profile) {
    String type = profile.at("type").text();
    return profile.present() && !type.equals("RuntimeDefault") && !type.equals("Localhost");
  }

  private static Optional<Breach> annotations(SecuredPod pod) {
    Found found = new Found();
    annotation(pod.annotations().key(OF_POD), found);
    for (ObjectView container : pod.containers()) {
      annotation(pod.annotations().key(OF_CONTAINER + container.at("name").text()), found);
    }
    String noun = Found.counted("annotation", found.values().size());
    return found.breach("seccompProfile", "forbidden " + noun + " " + String.join(", ", found.values()));
  }

  private static void annotation(ObjectView annotation, Found found) {
    String profile = annotation.text();
    boolean fine = profile.equals("runtime/default") || profile.equals("docker/default") || profile.startsWith("localhost/");
    if (annotation.present() && !fine) {
      found.ofPod(annotation, annotation.name() + "=" + GoText.quoted(profile));
    }
  }
}
