package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.NamespaceLabels;
import dev.tidewaiter.rules.facts.NamespaceSelection;
import dev.tidewaiter.rules.facts.Namespaces;
import dev.tidewaiter.rules.facts.Operators;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;
import java.util.Optional;

/** A selector of namespaces that selects none, or none that has the pods which are meant. */
public final class NamespaceSelectorWithoutPods implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(NamespaceSelection.FACTS, NamespaceLabels.FACTS, Workload.FACTS, Identity.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(NamespaceSelection.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Namespaces namespaces = set.get(Namespaces.OF);
    for (NamespaceSelection one : set.all(NamespaceSelection.FACTS)) {
      List<NamespaceLabels> selected = namespaces.selected(one.namespaces());
      if (namespaces.namesAnother(one.namespaces())) {
        continue;
      }
      if (selected.isEmpty()) {
        noNamespace(one, set, out);
      } else if (set.complete()) {
        noPods(one, selected, set, out);
      }
    }
  }

  /** Namespaces are often made elsewhere, and labelled by hand: one must be all but surely meant, or the set be complete. */
  private static void noNamespace(NamespaceSelection one, ObjectSet set, SetViolations out) {
    Optional<String> folder = set.complete() ? Optional.empty() : Optional.of(one.at().source().folder());
    Optional<Namespaces.Meant> meant = set.get(Namespaces.OF).meant(one.namespaces(), folder);
    if (meant.isEmpty() && !set.complete()) {
      return;
    }
    String message = "no namespace" + (set.complete() ? "" : " in these files") + " has the labels that " + one.called() + " selects: ";
    String help = (meant.isPresent() ? meant.get().says() + "; as it is, " : "") + one.follows();
    SetViolation violation = SetViolation.at(one.at(), message + one.namespaces(), help);
    if (meant.isPresent()) {
      violation = violation.related(meant.get().namespace().at(), "the labels of Namespace \"" + meant.get().namespace().name() + "\"");
    }
    out.add(set.complete() && meant.isPresent() ? violation : violation.atMost(Severity.INFO));
  }

  private static void noPods(NamespaceSelection one, List<NamespaceLabels> selected, ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    if (one.pods().isEverything()) {
      return;
    }
    for (NamespaceLabels namespace : selected) {
      if (!pods.selected(namespace.name(), one.pods()).isEmpty() || Operators.mayMakePods(set, namespace.name())) {
        return;
      }
    }
    boolean single = selected.size() == 1;
    String where = single ? "namespace \"" + selected.get(0).name() + "\"" : "the " + selected.size() + " namespaces it selects";
    String message = "no pods of " + where + " have the labels that " + one.called() + " selects: " + one.pods();
    Optional<Workload> elsewhere = pods.anywhere(one.pods());
    String help = elsewhere.isPresent() ? has(elsewhere.get()) + "; as it is, " + one.follows() : one.follows();
    SetViolation violation = SetViolation.at(one.podsAt(), message, help);
    out.add(elsewhere.isPresent() ? violation.related(elsewhere.get().labelsAt(), "the labels of " + elsewhere.get().called()) : violation);
  }

  private static String has(Workload elsewhere) {
    return elsewhere.called() + " of namespace \"" + elsewhere.namespace() + "\" has them";
  }
}
