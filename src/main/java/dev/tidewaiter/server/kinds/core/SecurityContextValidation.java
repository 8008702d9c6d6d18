package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A container's security context.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateSecurityContext.
 */
final class SecurityContextValidation {

  private SecurityContextValidation() {}

  static void validate(ObjectView security, ContainerContext context, Errors errors) {
    if (security.absent()) {
      return;
    }
    ObjectView privileged = security.at("privileged");
    if (privileged.flag() && !context.settings().allowPrivileged()) {
      errors.forbidden(privileged, "disallowed by cluster policy");
    }
    Numbers.userId(security.at("runAsUser"), errors);
    Numbers.groupId(security.at("runAsGroup"), errors);
    procMount(security.at("procMount"), context.hostUsers(), errors);
    SecurityProfiles.seccomp(security.at("seccompProfile"), errors);
    noEscalation(security, errors);
    WindowsOptionsValidation.validate(security.at("windowsOptions"), errors);
    SecurityProfiles.appArmor(security.at("appArmorProfile"), errors);
  }

  private static void procMount(ObjectView procMount, boolean hostUsers, Errors errors) {
    errors.oneOfIfPresent(procMount, "Default", "Unmasked");
    if (hostUsers && procMount.text().equals("Unmasked")) {
      errors.invalidNamed(procMount, "`hostUsers` must be false to use `Unmasked`");
    }
  }

  /** What has all rights from the start cannot be kept from gaining more; the server prints the whole context. */
  private static void noEscalation(ObjectView security, Errors errors) {
    ObjectView escalation = security.at("allowPrivilegeEscalation");
    if (escalation.absent() || escalation.flag()) {
      return;
    }
    if (security.at("privileged").flag()) {
      errors.invalid(security, print(security), "cannot set `allowPrivilegeEscalation` to false and `privileged` to true");
    }
    for (ObjectView capability : security.at("capabilities", "add").items()) {
      if (capability.text().equals("CAP_SYS_ADMIN")) {
        errors.invalid(security, print(security),
            "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN");
      }
    }
  }

  private static String print(ObjectView security) {
    ObjectView capabilities = security.at("capabilities");
    ObjectView seLinux = security.at("seLinuxOptions");
    ObjectView windows = security.at("windowsOptions");
    return new GoStruct()
        .struct("Capabilities", capabilities,
            new GoStruct().orNull("Add", capabilities.at("add")).orNull("Drop", capabilities.at("drop")))
        .orNull("Privileged", security.at("privileged"))
        .struct("SELinuxOptions", seLinux,
            new GoStruct().text("User", seLinux.at("user")).text("Role", seLinux.at("role")).text("Type", seLinux.at("type"))
                .text("Level", seLinux.at("level")))
        .struct("WindowsOptions", windows,
            new GoStruct().orNull("GMSACredentialSpecName", windows.at("gmsaCredentialSpecName"))
                .orNull("GMSACredentialSpec", windows.at("gmsaCredentialSpec")).orNull("RunAsUserName", windows.at("runAsUserName"))
                .orNull("HostProcess", windows.at("hostProcess")))
        .orNull("RunAsUser", security.at("runAsUser")).orNull("RunAsGroup", security.at("runAsGroup"))
        .orNull("RunAsNonRoot", security.at("runAsNonRoot"))
        .orNull("ReadOnlyRootFilesystem", security.at("readOnlyRootFilesystem"))
        .orNull("AllowPrivilegeEscalation", security.at("allowPrivilegeEscalation"))
        .orNull("ProcMount", security.at("procMount"))
        .struct("SeccompProfile", security.at("seccompProfile"), SecurityProfiles.struct(security.at("seccompProfile")))
        .struct("AppArmorProfile", security.at("appArmorProfile"), SecurityProfiles.struct(security.at("appArmorProfile")))
        .print();
  }
}
