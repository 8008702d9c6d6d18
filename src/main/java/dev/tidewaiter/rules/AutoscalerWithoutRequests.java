package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Autoscaler.Share;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.LimitRanges;
import dev.tidewaiter.rules.facts.PodResources.Container;
import dev.tidewaiter.rules.facts.PodResources;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;
import java.util.Optional;

/** A HorizontalPodAutoscaler that scales by the share in use of what pods request, where a container of them requests nothing. */
public final class AutoscalerWithoutRequests implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Autoscaler.FACTS, Workload.FACTS, LimitRanges.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Autoscaler.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      for (Workload pods : set.get(Pods.OF).named(autoscaler.namespace(), autoscaler.target().name())) {
        boolean beside = pods.place().source().folder().equals(autoscaler.place().source().folder());
        if (autoscaler.scales(pods.gvk()) && (set.complete() || beside)) {
          check(autoscaler, pods, set, out);
          break;
        }
      }
    }
  }

  private static void check(Autoscaler autoscaler, Workload pods, ObjectSet set, SetViolations out) {
    boolean allAsk = true;
    for (Share share : autoscaler.shares()) {
      allAsk &= pods.requests().contains(share.resource());
    }
    for (PodResources resources : allAsk ? List.<PodResources>of() : set.again(PodResources.FACTS, pods.place().source())) {
      if (resources.place().start() == pods.place().start()) {
        check(autoscaler, resources, set, out);
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
