package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.EffectiveResources;
import dev.tidewaiter.rules.facts.LimitRanges.Range;
import dev.tidewaiter.rules.facts.LimitRanges;
import dev.tidewaiter.rules.facts.PodResources.Container;
import dev.tidewaiter.rules.facts.PodResources;
import dev.tidewaiter.rules.facts.RangeSentences.Sentence;
import dev.tidewaiter.rules.facts.RangeSentences;
import dev.tidewaiter.rules.facts.Workload;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pods and claims that a LimitRange of their namespace refuses. */
public final class LimitRangeViolated implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(LimitRanges.FACTS, Workload.FACTS, Claim.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(LimitRanges.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    if (set.all(LimitRanges.FACTS).isEmpty()) {
      return;
    }
    Set<SourceId> asked = new HashSet<>();
    for (Workload workload : set.all(Workload.FACTS)) {
      SourceId source = workload.place().source();
      if (!LimitRanges.about(set, workload.namespace(), workload.place()).isEmpty() && asked.add(source)) {
        for (PodResources pods : set.again(PodResources.FACTS, source)) {
          check(pods, LimitRanges.about(set, pods.namespace(), pods.place()), out);
        }
      }
    }
    for (Claim claim : set.all(Claim.FACTS)) {
      for (Range range : LimitRanges.about(set, claim.namespace(), claim.place())) {
        if (range.type().equals("PersistentVolumeClaim")) {
          for (Sentence sentence : RangeSentences.ofClaim(range, claim.request().storage())) {
            tell(sentence, range, claim.request().at().storage(), out);
          }
        }
      }
    }
  }

  private static void check(PodResources pods, List<Range> ranges, SetViolations out) {
    EffectiveResources effective = EffectiveResources.of(pods, ranges);
    for (Range range : ranges) {
      if (range.type().equals("Container")) {
        for (int i = 0; i < pods.containers().size(); i++) {
          Container container = pods.containers().get(i);
          for (Sentence sentence : RangeSentences.of(range, effective.containers().get(i))) {
            tell(sentence, range, container.place(sentence.resource(), sentence.about()), out);
          }
        }
      } else if (range.type().equals("Pod") && !pods.asWhole()) {
        for (Sentence sentence : RangeSentences.of(range, effective.pod())) {
          tell(sentence, range, pods.place(), out);
        }
      }
    }
  }

  private static void tell(Sentence sentence, Range range, Place at, SetViolations out) {
    String help = "the server refuses it; keep to LimitRange \"" + range.name() + "\" of the namespace, or change it";
    out.add(SetViolation.at(at, sentence.text(), help).related(range.at(), "the LimitRange"));
  }
}
