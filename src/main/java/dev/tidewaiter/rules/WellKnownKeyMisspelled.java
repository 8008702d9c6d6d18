package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.WellKnownKeys;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/** A key of a label, an annotation or a node selector that is a letter or two away from one that Kubernetes or a common tool reads. */
public final class WellKnownKeyMisspelled implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("annotations", "labels", "nodeSelector", "topologyKey");
  }

  @Override
  public void check(Subject subject, Violations out) {
    metadata(subject, subject.written().at("metadata"), out);
    Optional<PodTemplate> pod = subject.writtenPod();
    if (pod.isEmpty()) {
      return;
    }
    if (!subject.is("", "Pod")) {
      metadata(subject, pod.get().metadata(), out);
    }
    keys(subject, pod.get().spec().at("nodeSelector"), out);
    for (ObjectView constraint : pod.get().spec().at("topologySpreadConstraints").items()) {
      topologyKey(constraint.at("topologyKey"), out);
    }
    ObjectView affinity = pod.get().spec().at("affinity");
    if (affinity.present()) {
      terms(affinity.at("podAffinity"), out);
      terms(affinity.at("podAntiAffinity"), out);
    }
  }

  private static void metadata(Subject subject, ObjectView metadata, Violations out) {
    keys(subject, metadata.at("labels"), out);
    keys(subject, metadata.at("annotations"), out);
  }

  private static void keys(Subject subject, ObjectView map, Violations out) {
    for (ObjectView entry : map.entries()) {
      String meant = WellKnownKeys.near(entry.name());
      if (!meant.isEmpty()) {
        Violation violation = Violation.atKey(entry, message(entry.name(), meant), "write " + meant);
        Optional<Edit> edit = Rewrite.name(subject, entry, meant);
        out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + meant, edit.get())) : violation);
      }
    }
  }

  private static void terms(ObjectView affinity, Violations out) {
    for (ObjectView term : affinity.at("requiredDuringSchedulingIgnoredDuringExecution").items()) {
      topologyKey(term.at("topologyKey"), out);
    }
    for (ObjectView term : affinity.at("preferredDuringSchedulingIgnoredDuringExecution").items()) {
      topologyKey(term.at("podAffinityTerm", "topologyKey"), out);
    }
  }

  private static void topologyKey(ObjectView key, Violations out) {
    String meant = WellKnownKeys.near(key.text());
    if (!meant.isEmpty()) {
      out.add(key, message(key.text(), meant), "write " + meant);
    }
  }

  private static String message(String key, String meant) {
    return "nobody reads \"" + key + "\": did you mean \"" + meant + "\"?";
  }
}
