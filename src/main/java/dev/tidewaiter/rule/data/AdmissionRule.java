package dev.tidewaiter.rule.data;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.RuleExhausted;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.data.AdmissionPolicy.Said;
import dev.tidewaiter.rule.data.Surroundings.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A cluster's own admission policy as a rule. What an object alone decides is decided when it is read; only objects about which its namespace or
 * parameters have to be asked are kept until the whole set is known.
 */
final class AdmissionRule implements SetRule {

  private final AdmissionPolicy policy;
  private final List<Known> given;
  private final Surroundings alone;
  private final Facts<Seen> facts = new Taker();

  /**
   * A rule.
   *
   * @param given objects that stand beside the policy
   */
  AdmissionRule(AdmissionPolicy policy, List<Known> given) {
    this.policy = policy;
    this.given = List.copyOf(given);
    alone = new Surroundings(given, false);
  }

  /** What is kept of an object. */
  private sealed interface Seen permits Judged, Waiting, Beside {}

  private record Judged(Place place, List<Said> said) implements Seen {}

  private record Waiting(Place place, CreateRequest request) implements Seen {}

  private record Beside(Known known) implements Seen {}

  private final class Taker implements Facts<Seen> {
    @Override
    public void take(Subject subject, Consumer<Seen> to) {
      CreateRequest request = CreateRequest.of(subject);
      Place place = subject.namePlace();
      List<Said> said = ask(request);
      boolean known = true;
      for (Said one : said) {
        known &= one.known();
      }
      if (!known) {
        to.accept(new Waiting(place, request));
      } else if (!said.isEmpty()) {
        to.accept(new Judged(place, said));
      }
      if (Surroundings.areOfInterest(subject.gvk()) || policy.paramKind().isPresent() && policy.paramKind().get().equals(subject.gvk())) {
        String namespace = request.isForNamespace() ? "" : request.namespace();
        to.accept(new Beside(new Known(subject.gvk(), namespace, request.name(), request.object())));
      }
    }
  }

  /** What the object alone decides. */
  private List<Said> ask(CreateRequest request) {
    try {
      return policy.ask(request, alone);
    } catch (RuleExhausted e) {
      throw new RuleExhausted(policy.name());
    }
  }

  @Override
  public List<Facts<?>> needs() {
    return List.of(facts);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    List<Known> known = new ArrayList<>(given);
    for (Seen seen : set.all(facts)) {
      if (seen instanceof Beside beside) {
        known.add(beside.known());
      }
    }
    Surroundings around = new Surroundings(known, set.complete());
    Map<String, List<Place>> unknown = new LinkedHashMap<>();
    for (Seen seen : set.all(facts)) {
      if (seen instanceof Judged judged) {
        tell(judged.place(), judged.said(), unknown, out);
      } else if (seen instanceof Waiting waiting) {
        tell(waiting.place(), policy.ask(waiting.request(), around), unknown, out);
      }
    }
    for (Map.Entry<String, List<Place>> one : unknown.entrySet()) {
      out.add(undecided(one.getKey(), one.getValue()));
    }
  }

  private static void tell(Place place, List<Said> said, Map<String, List<Place>> unknown, SetViolations out) {
    for (Said one : said) {
      if (one.known()) {
        out.add(SetViolation.at(place, one.message(), "").atMost(one.severity()));
      } else {
        List<Place> places = unknown.computeIfAbsent(one.message(), message -> new ArrayList<>());
        if (!places.contains(place)) {
          places.add(place);
        }
      }
    }
  }

  /** Said once for each reason, at the first object. */
  private SetViolation undecided(String why, List<Place> places) {
    String others = places.size() == 1 ? "" : " (" + places.size() + " objects)";
    String message = "ValidatingAdmissionPolicy '" + policy.name() + "' cannot be decided from files: " + why + others;
    return SetViolation.at(places.get(0), message, "").atMost(Severity.INFO);
  }
}
