package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * What every container must be, whatever list it stands in. Its policies for pulling and for messages are filled in where it names none.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateContainerCommon, validateResizePolicy, validateContainerOnlyForPod.
 */
final class ContainerValidation {

  private ContainerValidation() {}

  static void validate(ObjectView container, ContainerContext context, Errors errors) {
    ObjectView name = container.at("name");
    if (errors.demandText(name, "")) {
      Names.dnsLabel(name, errors);
    }
    errors.demandText(container.at("image"), "");
    errors.oneOfIfAny(container.at("terminationMessagePolicy"), "File", "FallbackToLogsOnError");
    ContainerPortsValidation.validate(container.at("ports"), errors);
    EnvValidation.validate(container.at("env"), context.settings(), errors);
    EnvFromValidation.validate(container.at("envFrom"), errors);
    VolumeMountsValidation.validate(container, context.volumes(), errors);
    VolumeDevicesValidation.validate(container, context.volumes(), errors);
    pullPolicy(container.at("imagePullPolicy"), errors);
    ResourcesValidation.container(container.at("resources"), context.claims(), errors);
    resizePolicy(container.at("resizePolicy"), context.podRestartPolicy(), errors);
    SecurityContextValidation.validate(container.at("securityContext"), context, errors);
  }

  /** When an image is pulled. */
  static void pullPolicy(ObjectView policy, Errors errors) {
    errors.oneOfIfAny(policy, "Always", "IfNotPresent", "Never");
  }

  /** In a Pod, though not in a template, blanks around an image's name are looked for. */
  static void imageWithoutBlanks(ObjectView container, Errors errors) {
    String image = container.at("image").text();
    if (!GoFields.trimmed(image).equals(image)) {
      errors.invalid(container.at("image"), "must not have leading or trailing whitespace");
    }
  }

  /** Errors but duplicates stand at the list. */
  private static void resizePolicy(ObjectView policies, String podRestartPolicy, Errors errors) {
    if (policies.size() == 0) {
      return;
    }
    Set<String> resources = new HashSet<>();
    for (ObjectView policy : policies.items()) {
      ObjectView resource = policy.at("resourceName").as(policies);
      ObjectView restart = policy.at("restartPolicy").as(policies);
      if (!resources.add(resource.text())) {
        errors.duplicate(resource.as(policy), GoPrint.named(resource));
      }
      if (errors.demandText(resource, "")) {
        errors.oneOf(resource, "cpu", "memory");
      }
      if (errors.demandText(restart, "")) {
        errors.oneOf(restart, "NotRequired", "RestartContainer");
      }
      if (podRestartPolicy.equals("Never") && !restart.text().equals("NotRequired")) {
        errors.invalidNamed(restart, "must be 'NotRequired' when pod `restartPolicy` is 'Never'");
      }
    }
  }
}
