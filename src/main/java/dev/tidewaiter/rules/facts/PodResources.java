package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the containers of a workload's pods ask for and are held to.
 *
 * @param asWhole whether the pods have resources beside those of their containers
 * @param place of the workload's name
 */
public record PodResources(
    GroupVersionKind gvk, String namespace, String name, boolean asWhole, List<Container> containers, Place place) {

  /** Takes one from every workload; to be taken where something limits what they ask for, or lives on it. */
  public static final Facts<PodResources> FACTS = new Taker();

  public PodResources {
    containers = List.copyOf(containers);
  }

  /**
   * A container.
   *
   * @param starts whether it starts the pod and ends before the others run
   * @param requests with those that the server takes from the limits
   * @param resourcesAt the place of its resources; of what holds them if there are none
   */
  public record Container(String name, boolean starts, List<Amount> requests, List<Amount> limits, Place resourcesAt) {
    public Container {
      requests = List.copyOf(requests);
      limits = List.copyOf(limits);
    }

    /** What it asks for of a resource. */
    public Optional<Amount> request(String resource) {
      return find(requests, resource);
    }

    /** What it is held to of a resource. */
    public Optional<Amount> limit(String resource) {
      return find(limits, resource);
    }

    /** The place of an amount: a request that was made of a limit stands there; one that is not written, where resources do. */
    public Place place(String resource, String list) {
      Optional<Amount> amount = find(list.equals("limits") ? limits : requests, resource);
      if (amount.isEmpty()) {
        return resourcesAt;
      }
      String written = limits.contains(amount.get()) ? "limits" : list;
      String path = resourcesAt.path() + "." + written + "[" + resource + "]";
      return new Place(resourcesAt.source(), amount.get().span, resourcesAt.object(), path);
    }

    private static Optional<Amount> find(List<Amount> amounts, String resource) {
      for (Amount amount : amounts) {
        if (amount.resource.equals(resource)) {
          return Optional.of(amount);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * An amount of a resource.
   *
   * @param text as it was written
   */
  public record Amount(String resource, String text, Span span) {

    /** How much that is; nothing if the text is no quantity. */
    public Quantity quantity() {
      return Quantity.parse(text).orElse(Quantity.ZERO);
    }
  }

  /** The amounts of a map of resources. */
  static List<Amount> amounts(ObjectView map) {
    if (map.size() == 0) {
      return List.of();
    }
    List<Amount> amounts = new ArrayList<>(map.size());
    for (ObjectView entry : map.entries()) {
      amounts.add(new Amount(entry.name(), text(entry), entry.place()));
    }
    return amounts;
  }

  /** Requests, and limits where nothing is requested: the server does so when the pods are made, not in their template. */
  private static List<Amount> requests(ObjectView requested, List<Amount> limits) {
    List<Amount> requests = amounts(requested);
    if (limits.isEmpty()) {
      return requests;
    }
    List<Amount> all = new ArrayList<>(requests);
    for (Amount limit : limits) {
      if (Container.find(requests, limit.resource).isEmpty()) {
        all.add(limit);
      }
    }
    return all;
  }

  private static String text(ObjectView entry) {
    return entry.value().orElse(null) instanceof JsonNumber number ? number.text() : entry.text();
  }

  private static final class Taker implements Facts<PodResources> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<PodResources> to) {
      Optional<PodTemplate> pods = subject.pod();
      if (pods.isEmpty()) {
        return;
      }
      List<Container> containers = new ArrayList<>(2);
      for (PodContainer container : pods.get().allContainers()) {
        if (container.role() != PodContainer.Role.EPHEMERAL) {
          ObjectView resources = container.at("resources");
          List<Amount> limits = amounts(resources.at("limits"));
          List<Amount> requests = requests(resources.at("requests"), limits);
          boolean starts = container.role() == PodContainer.Role.INIT && !container.isSidecar();
          containers.add(new Container(container.name(), starts, requests, limits, subject.place(resources)));
        }
      }
      Place place = subject.namePlace();
      boolean asWhole = pods.get().spec().at("resources").size() > 0;
      to.accept(new PodResources(subject.gvk(), subject.namespace(), subject.ref().name(), asWhole, containers, place));
    }
  }
}
