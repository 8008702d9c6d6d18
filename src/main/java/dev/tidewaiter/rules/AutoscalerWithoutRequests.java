package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.Autoscaler.Share;
import dev.tidewaiter.rules.facts.LimitRanges;
import dev.tidewaiter.rules.facts.PodResources;
import dev.tidewaiter.rules.facts.PodResources.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A HorizontalPodAutoscaler that scales by the share in use of what pods request, where a container of them requests nothing. */
public final class AutoscalerWithoutRequests implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Autoscaler.FACTS, PodResources.FACTS, LimitRanges.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Autoscaler.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, List<PodResources>> workloads = new HashMap<>();
    if (set.all(Autoscaler.FACTS).isEmpty()) {
      return;
    }
    for (PodResources pods : set.all(PodResources.FACTS)) {
      String name = pods.namespace() + "/" + pods.name();
      List<PodResources> named = workloads.getOrDefault(name, new ArrayList<>(1));
      named.add(pods);
      workloads.put(name, named);
    }
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      String name = autoscaler.namespace() + "/" + autoscaler.target().name();
      for (PodResources pods : workloads.getOrDefault(name, List.of())) {
        boolean beside = pods.place().source().folder().equals(autoscaler.place().source().folder());
        if (autoscaler.scales(pods.gvk()) && (set.complete() || beside)) {
          check(autoscaler, pods, set, out);
          break;
        }
      }
    }
  }

  private static void check(Autoscaler autoscaler, PodResources pods, ObjectSet set, SetViolations out) {
    for (Share share : autoscaler.shares()) {
      Optional<Container> without = without(share, pods);
      if (without.isPresent() && !LimitRanges.giveRequests(set, pods.namespace(), share.resource())) {
        String container = "container \"" + without.get().name() + "\" of " + pods.gvk().kind() + " \"" + pods.name() + "\"";
        String message = container + " requests no " + share.resource() + ", of which this is a share";
        String help =
            "the autoscaler cannot tell the share and leaves the replicas as they are; set resources.requests." + share.resource();
        out.add(SetViolation.at(share.at(), message, help).related(without.get().resourcesAt(), "here nothing is requested"));
      }
    }
  }

  private static Optional<Container> without(Share share, PodResources pods) {
    for (Container container : pods.containers()) {
      boolean counts = !container.starts() && (share.container().isEmpty() || share.container().equals(container.name()));
      if (counts && container.request(share.resource()).isEmpty()) {
        return Optional.of(container);
      }
    }
    return Optional.empty();
  }
}
