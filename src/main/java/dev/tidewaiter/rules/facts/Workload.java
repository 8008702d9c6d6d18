package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that makes pods, or is one. Of someone else's kind it is known by a pod template where Deployments have theirs; it has no
 * selector then.
 *
 * @param namespace {@code default} if it names none
 * @param labels of its pods
 * @param selector by which a controller knows its pods; {@link Selector#NOTHING} where the server makes one, and of a bare Pod
 * @param replicas how many pods it asks for; 1 where nothing says how many
 * @param ports of its containers, those that start the pod too
 * @param requests of cpu and memory what all its containers that run on ask for or are held to
 * @param place of its name
 * @param labelsAt the place of the labels; that of what holds them if there are none
 * @param selectorAt likewise
 * @param replicasAt the place of the number of replicas, if the user wrote one
 */
public record Workload(
    GroupVersionKind gvk,
    String namespace,
    String name,
    LabelSet labels,
    Selector selector,
    long replicas,
    List<ContainerPort> ports,
    List<String> requests,
    Place place,
    Place labelsAt,
    Place selectorAt,
    Optional<Place> replicasAt) {

  /** Takes one from every workload. */
  public static final Facts<Workload> FACTS = new Taker();

  private static final List<String> CPU_AND_MEMORY = List.of("cpu", "memory");
  private static final List<String> CPU = List.of("cpu");
  private static final List<String> MEMORY = List.of("memory");

  public Workload {
    ports = List.copyOf(ports);
  }

  /**
   * A port that a container declares.
   *
   * @param name empty if it has none
   */
  public record ContainerPort(String name, long number, String protocol) {}

  /** Whether it is of a kind that ends: its pods are to finish. */
  public boolean isBatch() {
    return gvk.group().equals("batch");
  }

  /** Such as {@code Deployment "web"}. */
  public String called() {
    return gvk.kind() + " \"" + name + "\"";
  }

  /** The pods of a subject, those of kinds of someone else's among them that keep theirs where Deployments do. */
  public static Optional<PodTemplate> pods(Subject subject) {
    if (subject.pod().isPresent() || subject.writtenKind().isPresent()) {
      return subject.pod();
    }
    ObjectView template = subject.filled().at("spec", "template");
    return template.at("spec", "containers").size() == 0
        ? Optional.empty()
        : Optional.of(new PodTemplate(template.at("metadata"), template.at("spec")));
  }

  /** The namespace of a workload: those of someone else's kinds live in one, too. */
  static String namespace(Subject subject) {
    String named = subject.ref().namespace();
    return subject.namespaced() || !named.isEmpty() ? subject.namespace() : "default";
  }

  private static final class Taker implements Facts<Workload> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS, OTHERS);
    }

    @Override
    public void take(Subject subject, Consumer<Workload> to) {
      Optional<PodTemplate> pods = pods(subject);
      if (pods.isEmpty()) {
        return;
      }
      ObjectView labels = pods.get().metadata().at("labels");
      ObjectView selector = subject.filled().at("spec", "selector");
      ObjectView replicas = subject.written().at("spec", "replicas");
      to.accept(
          new Workload(
              subject.gvk(),
              namespace(subject),
              subject.ref().name(),
              LabelSet.of(labels),
              selector(subject, selector),
              replicas.present() ? Whole.number(replicas) : 1,
              ports(pods.get()),
              requests(pods.get()),
              subject.namePlace(),
              subject.place(labels),
              subject.place(selector),
              replicas.present() ? Optional.of(subject.place(replicas)) : Optional.empty()));
    }

    private static Selector selector(Subject subject, ObjectView selector) {
      String kind = subject.gvk().kind();
      if (subject.writtenKind().isEmpty() || kind.equals("Pod") || kind.equals("PodTemplate") || kind.equals("CronJob")) {
        return Selector.NOTHING;
      }
      return kind.equals("ReplicationController") ? Selector.ofLabels(selector) : Selector.of(selector);
    }

    /** One of a few lists for all workloads. */
    private static List<String> requests(PodTemplate pods) {
      boolean cpu = true;
      boolean memory = true;
      for (PodContainer container : pods.longRunning()) {
        ObjectView resources = container.at("resources");
        cpu &= asks(resources, "cpu");
        memory &= asks(resources, "memory");
      }
      return cpu && memory ? CPU_AND_MEMORY : cpu ? CPU : memory ? MEMORY : List.of();
    }

    private static boolean asks(ObjectView resources, String resource) {
      return resources.at("requests").key(resource).present() || resources.at("limits").key(resource).present();
    }

    private static List<ContainerPort> ports(PodTemplate pods) {
      List<ContainerPort> ports = new ArrayList<>(2);
      for (PodContainer container : pods.allContainers()) {
        for (ObjectView port : container.at("ports").items()) {
          String protocol = port.at("protocol").text();
          ports.add(
              new ContainerPort(port.at("name").text(), Whole.number(port.at("containerPort")), protocol.isEmpty() ? "TCP" : protocol));
        }
      }
      return ports;
    }
  }
}
