package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the server warns of in containers.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go.
 */
final class ContainerWarnings {

  private ContainerWarnings() {}

  /**
   * The warnings of all containers.
   *
   * @param holder the Pod or template
   */
  static void warn(ObjectView holder, boolean isPod, Warnings warnings) {
    List<ObjectView> containers = Containers.all(holder.at("spec"));
    boolean annotated = holder.at("metadata", "annotations").size() > 0;
    for (ObjectView container : containers) {
      if (annotated) {
        seccomp(container, holder.at("metadata", "annotations"), warnings);
      }
      if (annotated && !isPod) {
        AppArmorSkew.warn(container, holder, warnings);
      }
      wholeBytes(container.at("resources"), warnings);
      hiddenVariables(container.at("env"), warnings);
    }
    PortWarnings.warn(containers, warnings);
  }

  private static void wholeBytes(ObjectView resources, Warnings warnings) {
    if (resources.size() > 0) {
      ObjectView limits = resources.at("limits");
      ObjectView requests = resources.at("requests");
      PodWarnings.wholeBytes(limits.key("memory"), warnings);
      PodWarnings.wholeBytes(requests.key("memory"), warnings);
      PodWarnings.wholeBytes(limits.key("ephemeral-storage"), warnings);
      PodWarnings.wholeBytes(requests.key("ephemeral-storage"), warnings);
    }
  }

  /** A profile that only an annotation names. */
  private static void seccomp(ObjectView container, ObjectView annotations, Warnings warnings) {
    ObjectView annotation = annotations.key(PodAnnotationsValidation.SECCOMP_OF_CONTAINER + container.at("name").text());
    if (annotation.present() && container.at("securityContext", "seccompProfile").absent()) {
      warnings.add(annotation, annotation.path() + ": non-functional in v1.27+; use the \"seccompProfile\" field instead");
    }
  }

  private static boolean buildsOn(String name, ObjectView variable) {
    String reference = "$(" + name + ")";
    String value = variable.at("value").text();
    return variable.at("valueFrom").absent() && value.contains(reference) && !value.equals(reference);
  }

  /** A variable set twice, unless the second builds on the first. */
  private static void hiddenVariables(ObjectView env, Warnings warnings) {
    if (env.size() < 2) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView variable : env.items()) {
      String name = variable.at("name").text();
      if (!names.add(name) && !buildsOn(name, variable)) {
        warnings.add(variable, variable.path() + ": hides previous definition of " + GoPrint.quoted(name)
            + ", which may be dropped when using apply");
      }
    }
  }
}
