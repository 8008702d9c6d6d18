package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.rules.facts.ClassDemand;
import dev.tidewaiter.rules.facts.LabelSet;
import dev.tidewaiter.rules.facts.PodReferences;
import dev.tidewaiter.rules.facts.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pods that say something else than their PriorityClass or RuntimeClass.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/admission/priority, admitPod; plugin/pkg/admission/runtimeclass, setOverhead, setScheduling.
 */
public final class ClassContradicted implements SetRule {

  private static final String GIVEN = " must not be provided in pod spec; priority admission controller computed ";
  private static final String HELP = "the server refuses the pods; leave it to the class";

  @Override
  public List<Facts<?>> needs() {
    return List.of(ClassDemand.OF_CLASSES, PodReferences.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(ClassDemand.OF_CLASSES);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, ClassDemand> classes = new HashMap<>();
    for (ClassDemand one : set.all(ClassDemand.OF_CLASSES)) {
      classes.putIfAbsent(one.kind() + "/" + one.className(), one);
    }
    Set<SourceId> asked = new HashSet<>();
    for (Reference reference : set.all(PodReferences.FACTS)) {
      boolean isNamed = !reference.key().isEmpty() && classes.containsKey(reference.kind() + "/" + reference.name());
      if (isNamed && asked.add(reference.at().source())) {
        for (ClassDemand pods : set.again(ClassDemand.OF_PODS, reference.at().source())) {
          compare(pods, classes, out);
        }
      }
    }
  }

  private static void compare(ClassDemand pods, Map<String, ClassDemand> classes, SetViolations out) {
    ClassDemand named = classes.get(pods.kind() + "/" + pods.className());
    if (named != null && pods.kind().equals("PriorityClass")) {
      priority(pods, named, out);
    } else if (named != null) {
      runtime(pods, named, out);
    }
  }

  private static void priority(ClassDemand pods, ClassDemand named, SetViolations out) {
    long value = named.priority().orElse(0L);
    String policy = named.preemption().isEmpty() ? "PreemptLowerPriority" : named.preemption();
    if (pods.priority().isPresent() && pods.priority().get() != value) {
      String sentence = "the integer value of priority (" + pods.priority().get() + ")" + GIVEN + value;
      tell(pods.at().priority(), sentence + " from the given PriorityClass name", named, out);
    } else if (!pods.preemption().isEmpty() && !pods.preemption().equals(policy)) {
      String sentence = "the string value of PreemptionPolicy (" + pods.preemption() + ")" + GIVEN + policy;
      tell(pods.at().preemption(), sentence + " from the given PriorityClass name", named, out);
    }
  }

  private static void runtime(ClassDemand pods, ClassDemand named, SetViolations out) {
    if (pods.overhead().isPresent() && named.overhead().isEmpty()) {
      tell(pods.at().overhead(), "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead", named, out);
    } else if (pods.overhead().isPresent() && !pods.overhead().equals(named.overhead())) {
      tell(pods.at().overhead(), "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead", named, out);
    }
    LabelSet labels = named.nodeLabels();
    for (int i = 0; i < labels.size(); i++) {
      String key = labels.key(i);
      String other = pods.nodeLabels().get(key);
      if (pods.nodeLabels().has(key) && !other.equals(labels.value(i))) {
        String sentence = "conflict: runtimeClass.scheduling.nodeSelector[" + key + "] = " + labels.value(i);
        tell(pods.at().nodeLabels(), sentence + "; pod.spec.nodeSelector[" + key + "] = " + other, named, out);
      }
    }
  }

  private static void tell(Place at, String sentence, ClassDemand named, SetViolations out) {
    out.add(SetViolation.at(at, sentence, HELP).related(named.at().name(), "the class"));
  }
}
