package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.PodContainer.Role;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pods that a workload makes, or that it is. The one place that knows where each kind keeps them. Its lists of containers are made once
 * for all who ask; not for several threads.
 */
public final class PodTemplate {

  private final ObjectView metadata;
  private final ObjectView spec;
  private List<PodContainer> main = List.of();
  private List<PodContainer> init = List.of();
  private List<PodContainer> all = List.of();

  /**
   * Pods.
   *
   * @param metadata of the pods; a Pod's own
   * @param spec of the pods
   */
  public PodTemplate(ObjectView metadata, ObjectView spec) {
    this.metadata = metadata;
    this.spec = spec;
  }

  /** The metadata of the pods; a Pod's own. */
  public ObjectView metadata() {
    return metadata;
  }

  /** The spec of the pods. */
  public ObjectView spec() {
    return spec;
  }

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
    if (all.isEmpty()) {
      List<PodContainer> every = new ArrayList<>(initContainers());
      every.addAll(containers());
      every.addAll(in("ephemeralContainers", Role.EPHEMERAL));
      all = List.copyOf(every);
    }
    return all;
  }

  /** The containers that the pod is there for. */
  public List<PodContainer> containers() {
    if (main.isEmpty()) {
      main = in("containers", Role.MAIN);
    }
    return main;
  }

  /** The containers that start the pod, sidecars among them. */
  public List<PodContainer> initContainers() {
    if (init.isEmpty()) {
      init = in("initContainers", Role.INIT);
    }
    return init;
  }

  /** The containers that run as long as the pod does: sidecars, and those it is there for. */
  public List<PodContainer> longRunning() {
    if (initContainers().isEmpty()) {
      return containers();
    }
    List<PodContainer> running = new ArrayList<>();
    for (PodContainer container : initContainers()) {
      if (container.isSidecar()) {
        running.add(container);
      }
    }
    running.addAll(containers());
    return running;
  }

  private List<PodContainer> in(String field, Role role) {
    List<ObjectView> items = spec.at(field).items();
    if (items.isEmpty()) {
      return List.of();
    }
    PodContainer[] containers = new PodContainer[items.size()];
    for (int i = 0; i < containers.length; i++) {
      containers[i] = new PodContainer(items.get(i), role);
    }
    return List.of(containers);
  }
}
