package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rules.facts.PodResources.Amount;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What LimitRanges say of the containers, pods and claims of their namespaces. */
public final class LimitRanges {

  /** Takes one from every entry of a LimitRange. */
  public static final Facts<Range> FACTS = new Taker();

  private static final Derived<Map<String, List<Range>>> BY_NAMESPACE = new OfSet();

  private LimitRanges() {}

  /**
   * An entry of a LimitRange, with the server's defaults.
   *
   * @param type {@code Container}, {@code Pod} or {@code PersistentVolumeClaim}
   * @param limits that containers without any get
   * @param requests likewise
   */
  public record Range(
      String namespace,
      String name,
      String type,
      List<Amount> min,
      List<Amount> max,
      List<Amount> limits,
      List<Amount> requests,
      List<Amount> ratio,
      Place at) {

    public Range {
      min = List.copyOf(min);
      max = List.copyOf(max);
      limits = List.copyOf(limits);
      requests = List.copyOf(requests);
      ratio = List.copyOf(ratio);
    }
  }

  /**
   * What the LimitRanges of a namespace say that are meant for an object at a place: in a set that may be a part, and in the namespace of
   * what names none, those of the same file.
   */
  public static List<Range> about(ObjectSet set, String namespace, Place place) {
    List<Range> about = new ArrayList<>();
    for (Range range : set.get(BY_NAMESPACE).getOrDefault(namespace, List.of())) {
      if (isAbout(set, namespace, range.at, place)) {
        about.add(range);
      }
    }
    return about;
  }

  /** Whether what a place says of a namespace is meant for an object at another place. */
  public static boolean isAbout(ObjectSet set, String namespace, Place says, Place object) {
    return set.complete() || !namespace.equals("default") || says.source().equals(object.source());
  }

  /** Whether containers of a namespace that request nothing of a resource get a request by a LimitRange of the set. */
  public static boolean giveRequests(ObjectSet set, String namespace, String resource) {
    for (Range range : set.get(BY_NAMESPACE).getOrDefault(namespace, List.of())) {
      if (range.type.equals("Container")) {
        for (Amount amount : range.requests) {
          if (amount.resource().equals(resource)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static final class OfSet implements Derived<Map<String, List<Range>>> {
    @Override
    public Map<String, List<Range>> from(ObjectSet set) {
      Map<String, List<Range>> byNamespace = new HashMap<>();
      for (Range range : set.all(FACTS)) {
        List<Range> known = byNamespace.getOrDefault(range.namespace, new ArrayList<>(1));
        known.add(range);
        byNamespace.put(range.namespace, known);
      }
      return byNamespace;
    }
  }

  private static final class Taker implements Facts<Range> {
    @Override
    public List<String> kinds() {
      return List.of("LimitRange");
    }

    @Override
    public void take(Subject subject, Consumer<Range> to) {
      for (ObjectView limit : subject.filled().at("spec", "limits").items()) {
        to.accept(
            new Range(
                subject.namespace(),
                subject.ref().name(),
                limit.at("type").text(),
                PodResources.amounts(limit.at("min")),
                PodResources.amounts(limit.at("max")),
                PodResources.amounts(limit.at("default")),
                PodResources.amounts(limit.at("defaultRequest")),
                PodResources.amounts(limit.at("maxLimitRequestRatio")),
                subject.place(limit)));
      }
    }
  }
}
