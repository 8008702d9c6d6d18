package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lists of containers: what holds for each kind of list, and names that differ.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateContainers, validateInitContainers, validateEphemeralContainers.
 */
final class ContainersValidation {

  private static final String NOT_FOR_INIT = "may not be set for init containers without restartPolicy=Always";
  private static final String NOT_FOR_EPHEMERAL = "cannot be set for an Ephemeral Container";
  private static final String[] RUNNING_ONLY = {"lifecycle", "livenessProbe", "readinessProbe", "startupProbe"};

  /** In the order of the type's fields. */
  private static final String[] NOT_EPHEMERAL = {
    "ports", "resources", "resizePolicy", "restartPolicy", "restartPolicyRules", "livenessProbe", "readinessProbe", "startupProbe",
    "lifecycle"
  };

  private ContainersValidation() {}

  static void containers(ContainerContext context, Errors errors) {
    ObjectView list = context.spec().at("containers");
    List<ObjectView> containers = list.items();
    if (containers.isEmpty()) {
      errors.required(list, "");
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView container : containers) {
      ContainerValidation.validate(container, context, errors);
      if (!names.add(container.at("name").text())) {
        errors.duplicate(container.at("name"));
      }
      LifecycleValidation.validate(container.at("lifecycle"), context, errors);
      ProbeValidation.all(container, errors);
      ContainerRestartValidation.validate(container, context, errors);
    }
    Set<String> hostPorts = new HashSet<>();
    for (ObjectView container : containers) {
      ContainerPortsValidation.hostPorts(container, hostPorts, errors);
    }
  }

  static void initContainers(ContainerContext context, Errors errors) {
    ObjectView list = context.spec().at("initContainers");
    if (list.size() == 0) {
      return;
    }
    Set<String> names = names(context.spec().at("containers"));
    for (ObjectView container : list.items()) {
      ContainerValidation.validate(container, context, errors);
      if (container.at("restartPolicy").present()) {
        ContainerRestartValidation.validate(container, context, errors);
      } else if (container.at("restartPolicyRules").size() > 0) {
        errors.required(container.at("restartPolicy"), ContainerRestartValidation.RULES_NEED_POLICY);
      }
      ObjectView name = container.at("name");
      if (names.contains(name.text())) {
        errors.duplicate(name);
      } else if (!name.text().isEmpty()) {
        names.add(name.text());
      }
      // Each init container is looked at alone, and its path says it is the first.
      ContainerPortsValidation.hostPorts(container.as(list.path().index(0)), new HashSet<>(), errors);
      if (Containers.isSidecar(container)) {
        LifecycleValidation.validate(container.at("lifecycle"), context, errors);
        ProbeValidation.all(container, errors);
      } else {
        initOnly(container, errors);
      }
    }
  }

  static void ephemeralContainers(ContainerContext context, Errors errors) {
    List<ObjectView> containers = context.spec().at("ephemeralContainers").items();
    if (containers.isEmpty()) {
      return;
    }
    Set<String> others = names(context.spec().at("containers"));
    others.addAll(names(context.spec().at("initContainers")));
    Set<String> names = new HashSet<>(others);
    for (ObjectView container : containers) {
      ContainerValidation.validate(container, context, errors);
      ContainerValidation.imageWithoutBlanks(container, errors);
      if (!names.add(container.at("name").text())) {
        errors.duplicate(container.at("name"));
      }
      ObjectView target = container.at("targetContainerName");
      if (!target.text().isEmpty() && !others.contains(target.text())) {
        errors.notFound(target);
      }
      ephemeralOnly(container, errors);
    }
  }

  private static void initOnly(ObjectView container, Errors errors) {
    for (String name : RUNNING_ONLY) {
      if (container.at(name).present()) {
        errors.forbidden(container.at(name), NOT_FOR_INIT);
      }
    }
    for (ObjectView policy : container.at("resizePolicy").items()) {
      if (policy.at("restartPolicy").text().equals("RestartContainer")) {
        errors.invalidNamed(
            policy.at("restartPolicy"), "must not be set to 'RestartContainer' for non-sidecar initContainers");
      }
    }
  }

  private static void ephemeralOnly(ObjectView container, Errors errors) {
    for (String name : NOT_EPHEMERAL) {
      ObjectView field = container.at(name);
      if (field.present() && !(name.equals("resources") && field.size() == 0)) {
        errors.forbidden(field, NOT_FOR_EPHEMERAL);
      }
    }
    for (ObjectView mount : container.at("volumeMounts").items()) {
      notEphemeral(mount.at("subPath"), errors);
      notEphemeral(mount.at("subPathExpr"), errors);
    }
  }

  private static void notEphemeral(ObjectView path, Errors errors) {
    if (!path.text().isEmpty()) {
      errors.forbidden(path, NOT_FOR_EPHEMERAL);
    }
  }

  private static Set<String> names(ObjectView containers) {
    Set<String> names = new HashSet<>();
    for (ObjectView container : containers.items()) {
      names.add(container.at("name").text());
    }
    return names;
  }
}
