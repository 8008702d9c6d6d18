package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.Autoscaler.Share;
import dev.tidewaiter.rules.facts.Autoscaler;
import dev.tidewaiter.rules.facts.LimitRanges;
import dev.tidewaiter.rules.facts.PodResources.Container;
import dev.tidewaiter.rules.facts.PodResources;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<SourceId, Map<Integer, List<Autoscaler>>> scaled = scaled(set);
    for (Map.Entry<SourceId, Map<Integer, List<Autoscaler>>> source : scaled.entrySet()) {
      for (PodResources pods : set.again(PodResources.FACTS, source.getKey())) {
        for (Autoscaler autoscaler : source.getValue().getOrDefault(pods.place().start(), List.of())) {
          check(autoscaler, pods, set, out);
        }
      }
    }
  }

  /** The autoscalers of those workloads that may lack requests, by where these stand: each source is read again once for all of its own. */
  private static Map<SourceId, Map<Integer, List<Autoscaler>>> scaled(ObjectSet set) {
    Map<SourceId, Map<Integer, List<Autoscaler>>> scaled = new LinkedHashMap<>();
    for (Autoscaler autoscaler : set.all(Autoscaler.FACTS)) {
      for (Workload pods : set.get(Pods.OF).named(autoscaler.namespace(), autoscaler.target().name())) {
        boolean beside = pods.place().source().folder().equals(autoscaler.place().source().folder());
        if (autoscaler.scales(pods.gvk()) && (set.complete() || beside)) {
          if (!allAsk(autoscaler, pods)) {
            add(autoscaler, pods.place(), scaled);
          }
          break;
        }
      }
    }
    return scaled;
  }

  private static boolean allAsk(Autoscaler autoscaler, Workload pods) {
    boolean all = true;
    for (Share share : autoscaler.shares()) {
      all &= pods.requests().contains(share.resource());
    }
    return all;
  }

  private static void add(Autoscaler autoscaler, Place pods, Map<SourceId, Map<Integer, List<Autoscaler>>> to) {
    Map<Integer, List<Autoscaler>> ofSource = to.getOrDefault(pods.source(), new HashMap<>());
    List<Autoscaler> ofPods = ofSource.getOrDefault(pods.start(), new ArrayList<>(1));
    ofPods.add(autoscaler);
    ofSource.put(pods.start(), ofPods);
    to.put(pods.source(), ofSource);
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
