package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rules.facts.LimitRanges.Range;
import dev.tidewaiter.rules.facts.PodResources.Amount;
import dev.tidewaiter.rules.facts.PodResources.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pods ask for and are held to when the LimitRanges of their namespace have filled in what they leave open.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/admission/limitranger, PodMutateLimitFunc, podRequests, podLimits.
 *
 * @param containers in the order of the pods' own
 * @param pod all of them together: those that start it one after the other, the others at once
 */
public record EffectiveResources(List<Amounts> containers, Amounts pod) {

  public EffectiveResources {
    containers = List.copyOf(containers);
  }

  /** Quantities by resource. */
  public record Amounts(Map<String, Quantity> requests, Map<String, Quantity> limits) {}

  /** The resources of pods under some LimitRanges. */
  public static EffectiveResources of(PodResources pods, List<Range> ranges) {
    List<Amounts> containers = new ArrayList<>();
    for (Container container : pods.containers()) {
      Map<String, Quantity> requests = quantities(container.requests());
      Map<String, Quantity> limits = quantities(container.limits());
      for (Range range : ranges) {
        if (range.type().equals("Container")) {
          fill(range.limits(), limits);
          fill(range.requests(), requests);
        }
      }
      containers.add(new Amounts(requests, limits));
    }
    return new EffectiveResources(containers, new Amounts(together(pods, containers, true), together(pods, containers, false)));
  }

  private static Map<String, Quantity> quantities(List<Amount> amounts) {
    Map<String, Quantity> quantities = new TreeMap<>();
    for (Amount amount : amounts) {
      quantities.put(amount.resource(), amount.quantity());
    }
    return quantities;
  }

  private static void fill(List<Amount> defaults, Map<String, Quantity> to) {
    for (Amount amount : defaults) {
      to.putIfAbsent(amount.resource(), amount.quantity());
    }
  }

  /** One that starts the pod runs beside the sidecars that were started before it. */
  private static Map<String, Quantity> together(PodResources pods, List<Amounts> containers, boolean requests) {
    Map<String, Quantity> running = new TreeMap<>();
    Map<String, Quantity> most = new TreeMap<>();
    for (int i = 0; i < containers.size(); i++) {
      Map<String, Quantity> own = requests ? containers.get(i).requests : containers.get(i).limits;
      if (pods.containers().get(i).starts()) {
        Map<String, Quantity> now = new TreeMap<>(own);
        add(running, now);
        larger(now, most);
      } else {
        add(own, running);
      }
    }
    larger(running, most);
    return most;
  }

  private static void add(Map<String, Quantity> some, Map<String, Quantity> to) {
    for (Map.Entry<String, Quantity> one : some.entrySet()) {
      Quantity known = to.get(one.getKey());
      to.put(one.getKey(), known == null ? one.getValue() : known.plus(one.getValue()));
    }
  }

  private static void larger(Map<String, Quantity> some, Map<String, Quantity> than) {
    for (Map.Entry<String, Quantity> one : some.entrySet()) {
      Quantity known = than.get(one.getKey());
      if (known == null || known.compareTo(one.getValue()) < 0) {
        than.put(one.getKey(), one.getValue());
      }
    }
  }
}
