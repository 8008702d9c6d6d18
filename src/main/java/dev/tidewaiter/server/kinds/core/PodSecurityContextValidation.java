package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.HashSet;
import java.util.Set;

/**
 * A Pod's security context.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validatePodSpecSecurityContext, validateSysctls; component-helpers,
 * node/util/sysctl.
 */
final class PodSecurityContextValidation {

  private static final int SYSCTL_MAX = 253;
  private static final String SYSCTL_RULE = "must have at most 253 characters and match regex "
      + "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$";

  private PodSecurityContextValidation() {}

  static void validate(ObjectView spec, ClusterSettings settings, Errors errors) {
    ObjectView security = spec.at("securityContext");
    if (security.size() == 0) {
      return;
    }
    Numbers.groupId(security.at("fsGroup"), errors);
    Numbers.userId(security.at("runAsUser"), errors);
    Numbers.groupId(security.at("runAsGroup"), errors);
    for (ObjectView group : security.at("supplementalGroups").items()) {
      Numbers.groupId(group, errors);
    }
    sysctls(security.at("sysctls"), spec, errors);
    errors.oneOfIfPresent(security.at("fsGroupChangePolicy"), "Always", "OnRootMismatch");
    SecurityProfiles.seccomp(security.at("seccompProfile"), errors);
    WindowsOptionsValidation.validate(security.at("windowsOptions"), errors);
    SecurityProfiles.appArmor(security.at("appArmorProfile"), errors);
    errors.oneOfIfPresent(security.at("supplementalGroupsPolicy"), "Merge", "Strict");
    if (settings.gate("SELinuxMount", true)) {
      errors.oneOfIfPresent(security.at("seLinuxChangePolicy"), "MountOption", "Recursive");
    } else {
      errors.oneOfIfPresent(security.at("seLinuxChangePolicy"), "Recursive");
    }
  }

  private static void sysctls(ObjectView sysctls, ObjectView spec, Errors errors) {
    boolean hostNetwork = spec.at("hostNetwork").flag();
    boolean hostIpc = spec.at("hostIPC").flag();
    Set<String> names = new HashSet<>();
    for (ObjectView sysctl : sysctls.items()) {
      ObjectView name = sysctl.at("name");
      if (name.text().isEmpty()) {
        errors.required(name, "");
      } else if (!isSysctl(name.text())) {
        errors.invalid(name, SYSCTL_RULE);
      } else if (names.contains(name.text())) {
        errors.duplicate(name);
      }
      String normal = normalized(name.text());
      if (hostNetwork && normal.startsWith("net.")) {
        errors.invalid(name, "may not be specified when 'hostNetwork' is true");
      } else if (hostIpc && isOfIpc(normal)) {
        errors.invalid(name, "may not be specified when 'hostIPC' is true");
      }
      names.add(name.text());
    }
  }

  /** Segments with dots or slashes between. */
  private static boolean isSysctl(String name) {
    boolean segmentEnds = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      boolean separator = c == '.' || c == '/';
      boolean within = (c == '-' || c == '_') && i > 0 && name.charAt(i - 1) != '.' && name.charAt(i - 1) != '/';
      if (!letterOrDigit && !(separator && segmentEnds) && !within) {
        return false;
      }
      segmentEnds = letterOrDigit;
    }
    return segmentEnds && Utf8.length(name) <= SYSCTL_MAX;
  }

  private static boolean isOfIpc(String name) {
    return switch (name) {
      case "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.shm", "kernel.msgmax",
          "kernel.msgmnb", "kernel.msgmni", "kernel.msg" -> true;
      default -> name.startsWith("fs.mqueue.");
    };
  }

  /** With dots where the first separator is a slash, and without what follows a star. */
  private static String normalized(String name) {
    int dot = name.indexOf('.');
    int slash = name.indexOf('/');
    String dotted = slash < 0 || dot >= 0 && dot < slash
        ? name : name.replace('.', '\n').replace('/', '.').replace('\n', '/');
    int star = dotted.indexOf('*');
    return star < 0 ? dotted : dotted.substring(0, star);
  }
}
