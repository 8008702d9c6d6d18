package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.data.Surroundings.Known;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a cluster's ValidatingAdmissionPolicies, their bindings and parameters, unchanged, from the files of a pack. */
public final class AdmissionFiles {

  private static final String GROUP = "admissionregistration.k8s.io";
  private static final String POLICY = "ValidatingAdmissionPolicy";
  private static final String BINDING = "ValidatingAdmissionPolicyBinding";

  private final KubernetesSchemas schemas = KubernetesSchemas.load("1.37");
  private final ApiServer server = new ApiServer(schemas, ClusterSettings.UNKNOWN);
  private final Map<String, Found> policies = new TreeMap<>();
  private final List<Found> bindings = new ArrayList<>();
  private final List<Known> others = new ArrayList<>();
  private final PackKinds kinds = new PackKinds(schemas, others);
  private final List<String> mistakes = new ArrayList<>();

  /** An object and the text it stands in. */
  record Found(Source source, ObjectView object) {
    String name() {
      return object.at("metadata", "name").text();
    }
  }

  /** Whether a text may hold a policy or what belongs to one. */
  public static boolean mayBe(Source source) {
    return source.text().contains("kind") && source.text().contains("apiVersion");
  }

  /** Takes the objects of a file; what is no object is passed over. */
  public void read(Source source) {
    boolean policy = source.text().contains(POLICY);
    for (YamlDocument document : YamlReader.read(source)) {
      if (document.root().isPresent() || policy) {
        for (Answer answer : server.answers(document)) {
          take(source, answer, policy);
        }
      }
    }
  }

  private void take(Source source, Answer answer, boolean policy) {
    GroupVersionKind said = GroupVersionKind.of(answer.object().apiVersion(), answer.object().kind());
    boolean ours = said.group().equals(GROUP) && (said.kind().equals(POLICY) || said.kind().equals(BINDING));
    if (ours || policy && said.kind().isEmpty() && !answer.problems().isEmpty()) {
      for (Answer.Problem problem : answer.problems()) {
        if (isWrong(problem)) {
          mistakes.add(new Mistake(problem.at(), said(problem)).in(source));
        }
      }
    }
    if (answer.read().isPresent()) {
      keep(new Found(source, ObjectView.of(answer.read().get().written())), answer.read().get(), ours);
    }
  }

  private static String said(Answer.Problem problem) {
    String field = problem.rule().startsWith("field-") ? problem.path() + ": " : "";
    return field + problem.message() + (problem.help().isEmpty() ? "" : "; " + problem.help());
  }

  /** An older version of a policy is read as the newest; what is wrong with an expression is told with its place in the expression. */
  private static boolean isWrong(Answer.Problem problem) {
    return !problem.rule().equals("kind-not-served") && !problem.rule().equals("server-warning") && !isOfExpression(problem.message());
  }

  private static boolean isOfExpression(String message) {
    return message.contains(": compilation failed: ") || message.contains(": program instantiation failed: ")
        || message.contains(": must evaluate to ");
  }

  private void keep(Found found, ReadObject read, boolean ours) {
    if (!ours) {
      String namespace = found.object().at("metadata", "namespace").text();
      boolean isNamespace = read.gvk().equals(GroupVersionKind.of("v1", "Namespace"));
      ObjectView object = isNamespace ? ObjectView.of(CreateRequest.namespaceOf(read.filled(), found.name())) : ObjectView.of(read.filled());
      others.add(new Known(read.gvk(), namespace, found.name(), object));
    } else if (read.gvk().kind().equals(BINDING)) {
      bindings.add(found);
    } else {
      Found before = policies.putIfAbsent(found.name(), found);
      if (before != null) {
        mistake(found, found.object().at("metadata", "name"), "there is a " + POLICY + " " + found.name() + " in " + before.source().name() + ", too");
      }
    }
  }

  /** What is wrong in the files, each as {@code file:line:column: what is wrong}; complete once {@link #rules} is asked. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  /** A rule for each policy, sorted by name. */
  public List<Rule> rules() {
    Map<String, List<AdmissionBinding>> bound = new HashMap<>();
    for (Found binding : bindings) {
      bind(binding, bound);
    }
    List<Rule> rules = new ArrayList<>();
    for (Found found : policies.values()) {
      if (bindings.isEmpty()) {
        mistake(found, found.object().at("metadata", "name"), "there is no " + BINDING + " among the files, so this is never asked");
      }
      AdmissionReader reader = new AdmissionReader(found.source(), found.object(), kinds::mayBe);
      AdmissionPolicy policy = reader.policy(kinds::isNamespaced, bound.getOrDefault(found.name(), List.of()));
      for (Mistake mistake : reader.mistakes()) {
        addNew(mistake.in(found.source()));
      }
      rules.add(AdmissionDoc.rule(policy, found, others));
    }
    return rules;
  }

  /** What stands where the server says something already is that. */
  private void addNew(String mistake) {
    String place = mistake.substring(0, mistake.indexOf(": ") + 2);
    for (String known : mistakes) {
      if (known.startsWith(place)) {
        return;
      }
    }
    mistakes.add(mistake);
  }

  private void bind(Found binding, Map<String, List<AdmissionBinding>> bound) {
    ObjectView spec = binding.object().at("spec");
    String policy = spec.at("policyName").text();
    if (spec.at("validationActions").size() == 0) {
      mistake(binding, spec.at("validationActions"), "validationActions is missing: Deny, Warn or Audit");
    }
    ObjectView ref = spec.at("paramRef");
    if (ref.present() && ref.at("name").present() == ref.at("selector").present()) {
      Span place = ref.at("name").present() ? ref.at("name").keyPlace() : ref.place();
      addNew(new Mistake(place, "paramRef has either a name or a selector").in(binding.source()));
    }
    if (ref.present() && ref.at("parameterNotFoundAction").absent()) {
      mistake(binding, ref.at("parameterNotFoundAction"), "parameterNotFoundAction is missing: Allow or Deny");
    }
    if (!policies.containsKey(policy)) {
      Nearest nearest = new Nearest(policy);
      policies.keySet().forEach(nearest::offer);
      String meant = nearest.found().map(name -> "; did you mean " + name + "?").orElse("");
      mistake(binding, spec.at("policyName"), "there is no " + POLICY + " " + policy + " among the files" + meant);
    }
    bound.computeIfAbsent(policy, name -> new ArrayList<>()).add(AdmissionBinding.of(binding.object(), kinds::mayBe));
  }

  private void mistake(Found found, ObjectView at, String message) {
    addNew(new Mistake(at.place(), message).in(found.source()));
  }
}
