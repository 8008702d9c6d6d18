package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.PodContainer.Role;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pods that a workload makes, or that it is. The one place that knows where each kind keeps them.
 *
 * @param metadata of the pods; a Pod's own
 * @param spec of the pods
 */
public record PodTemplate(ObjectView metadata, ObjectView spec) {

  /** The pods of an object; empty if its kind makes none. */
  public static Optional<PodTemplate> of(GroupVersionKind gvk, ObjectView object) {
    WorkloadKinds.Shape shape = WorkloadKinds.shape(gvk);
    if (shape == WorkloadKinds.Shape.NONE) {
      return Optional.empty();
    }
    if (shape == WorkloadKinds.Shape.SPEC_TEMPLATE) {
      return Optional.of(in(object.at("spec", "template")));
    }
    if (shape == WorkloadKinds.Shape.JOB_TEMPLATE) {
      return Optional.of(in(object.at("spec", "jobTemplate", "spec", "template")));
    }
    return Optional.of(in(shape == WorkloadKinds.Shape.POD ? object : object.at("template")));
  }

  private static PodTemplate in(ObjectView object) {
    return new PodTemplate(object.at("metadata"), object.at("spec"));
  }

  /** All containers: those that start the pod first, then those that run in it, then those that debug it. */
  public List<PodContainer> allContainers() {
    List<PodContainer> all = new ArrayList<>();
    add("initContainers", Role.INIT, all);
    add("containers", Role.MAIN, all);
    add("ephemeralContainers", Role.EPHEMERAL, all);
    return all;
  }

  /** The containers that the pod is there for. */
  public List<PodContainer> containers() {
    List<PodContainer> containers = new ArrayList<>();
    add("containers", Role.MAIN, containers);
    return containers;
  }

  /** The containers that start the pod, sidecars among them. */
  public List<PodContainer> initContainers() {
    List<PodContainer> containers = new ArrayList<>();
    add("initContainers", Role.INIT, containers);
    return containers;
  }

  /** The containers that run as long as the pod does: sidecars, and those it is there for. */
  public List<PodContainer> longRunning() {
    List<PodContainer> containers = new ArrayList<>();
    for (PodContainer container : initContainers()) {
      if (container.isSidecar()) {
        containers.add(container);
      }
    }
    add("containers", Role.MAIN, containers);
    return containers;
  }

  private void add(String field, Role role, List<PodContainer> to) {
    for (ObjectView item : spec.at(field).items()) {
      to.add(new PodContainer(item, role));
    }
  }
}
