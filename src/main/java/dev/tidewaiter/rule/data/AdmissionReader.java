package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one ValidatingAdmissionPolicy. It goes on after a mistake, so that all are told at once. */
final class AdmissionReader {

  private final ObjectView object;
  private final ObjectView spec;
  private final Predicate<GroupVersionKind> versions;
  private final PolicyReader expressions;
  private final List<Mistake> mistakes = new ArrayList<>();

  /**
   * @param versions which other versions of a resource there may be
   */
  AdmissionReader(Source source, ObjectView object, Predicate<GroupVersionKind> versions) {
    this.object = object;
    this.versions = versions;
    spec = object.at("spec");
    expressions = new PolicyReader(source.text(), spec.at("paramKind").present() ? List.of("params") : List.of());
  }

  /** What is wrong. */
  List<Mistake> mistakes() {
    List<Mistake> all = new ArrayList<>(mistakes);
    all.addAll(expressions.mistakes());
    return all;
  }

  /**
   * The policy; of no use if there are mistakes.
   *
   * @param namespaced which kinds live in namespaces
   */
  AdmissionPolicy policy(Predicate<GroupVersionKind> namespaced, List<AdmissionBinding> bindings) {
    if (spec.at("matchConstraints", "resourceRules").size() == 0) {
      mistakes.add(new Mistake(spec.place(), "spec.matchConstraints.resourceRules is missing"));
    }
    Policy policy = expressions.read(entries());
    if (policy.isEmpty() && expressions.mistakes().isEmpty()) {
      mistakes.add(new Mistake(spec.place(), "spec.validations is missing"));
    }
    Optional<GroupVersionKind> paramKind = paramKind();
    return new AdmissionPolicy(
        object.at("metadata", "name").text(),
        policy,
        MatchResources.of(spec.at("matchConstraints"), versions),
        spec.at("failurePolicy").text().equals("Ignore"),
        paramKind,
        paramKind.isPresent() && namespaced.test(paramKind.get()),
        bindings);
  }

  private Optional<GroupVersionKind> paramKind() {
    ObjectView kind = spec.at("paramKind");
    return kind.present() ? Optional.of(GroupVersionKind.of(kind.at("apiVersion").text(), kind.at("kind").text())) : Optional.empty();
  }

  private Map<String, YamlNode> entries() {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (spec.object().node() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        entries.put(entry.key() instanceof YamlNode.Scalar key ? key.value() : "", entry.value());
      }
    }
    return entries;
  }
}
