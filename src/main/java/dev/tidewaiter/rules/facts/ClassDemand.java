package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What pods say that their PriorityClass or RuntimeClass says, too; or what such a class says.
 *
 * @param kind {@code PriorityClass} or {@code RuntimeClass}
 * @param className the class
 * @param priority empty if it is not said
 * @param preemption likewise
 * @param overhead what a pod costs beside its containers; empty if it is not said
 * @param nodeLabels by which nodes are selected
 * @param at the place of the name
 */
public record ClassDemand(
    String kind,
    String className,
    Optional<Long> priority,
    String preemption,
    Optional<Map<String, Quantity>> overhead,
    LabelSet nodeLabels,
    Places at) {

  /** Takes one from every class. */
  public static final Facts<ClassDemand> OF_CLASSES = new Classes();

  /** Takes those of pods that say something of this beside the name of a class; to be taken where there is such a class. */
  public static final Facts<ClassDemand> OF_PODS = new Pods();

  /** Where each is said. */
  public record Places(Place name, Place priority, Place preemption, Place overhead, Place nodeLabels) {}

  private static Optional<Long> number(ObjectView field) {
    return field.present() ? Optional.of(field.number()) : Optional.empty();
  }

  private static Optional<Map<String, Quantity>> quantities(ObjectView map) {
    if (map.size() == 0) {
      return Optional.empty();
    }
    Map<String, Quantity> quantities = new TreeMap<>();
    for (ObjectView entry : map.entries()) {
      quantities.put(entry.name(), Quantities.of(entry));
    }
    return Optional.of(quantities);
  }

  private static ClassDemand of(
      Subject subject, String kind, ObjectView name, ObjectView priority, ObjectView preemption, ObjectView overhead, ObjectView labels) {
    Places places =
        new Places(subject.place(name), subject.place(priority), subject.place(preemption), subject.place(overhead), subject.place(labels));
    return new ClassDemand(
        kind, name.text(), number(priority), preemption.text(), quantities(overhead), LabelSet.of(labels), places);
  }

  private static final class Classes implements Facts<ClassDemand> {
    @Override
    public List<String> kinds() {
      return List.of("scheduling.k8s.io/PriorityClass", "node.k8s.io/RuntimeClass");
    }

    @Override
    public void take(Subject subject, Consumer<ClassDemand> to) {
      boolean priority = subject.is("scheduling.k8s.io", "PriorityClass");
      ObjectView read = subject.filled();
      String kind = priority ? "PriorityClass" : "RuntimeClass";
      ObjectView name = subject.written().at("metadata", "name");
      ObjectView labels = read.at("scheduling", "nodeSelector");
      to.accept(of(subject, kind, name, read.at("value"), read.at("preemptionPolicy"), read.at("overhead", "podFixed"), labels));
    }
  }

  private static final class Pods implements Facts<ClassDemand> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<ClassDemand> to) {
      if (subject.pod().isEmpty()) {
        return;
      }
      ObjectView spec = subject.pod().get().spec();
      ObjectView priority = spec.at("priority");
      ObjectView preemption = spec.at("preemptionPolicy");
      ObjectView overhead = spec.at("overhead");
      ObjectView labels = spec.at("nodeSelector");
      if (spec.at("priorityClassName").present() && (priority.present() || preemption.present())) {
        to.accept(of(subject, "PriorityClass", spec.at("priorityClassName"), priority, preemption, overhead, labels));
      }
      if (spec.at("runtimeClassName").present() && (overhead.present() || labels.present())) {
        to.accept(of(subject, "RuntimeClass", spec.at("runtimeClassName"), priority, preemption, overhead, labels));
      }
    }
  }
}
