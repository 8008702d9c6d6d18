package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.value.JsonView;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ValidatingAdmissionPolicy with what puts it in force.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/policy/validating/dispatcher.go.
 *
 * @param requests that it is for
 * @param ignores whether an error means that nothing is wrong
 * @param paramKind of its parameters; empty if it takes none
 * @param paramsNamespaced whether these live in namespaces
 */
record AdmissionPolicy(
    String name,
    Policy policy,
    MatchResources requests,
    boolean ignores,
    Optional<GroupVersionKind> paramKind,
    boolean paramsNamespaced,
    List<AdmissionBinding> bindings) {

  AdmissionPolicy {
    bindings = List.copyOf(bindings);
  }

  /**
   * What is said of an object.
   *
   * @param known whether anything can be said; else the message says what would have to be known
   * @param severity how bad that is
   */
  record Said(boolean known, Severity severity, String message) {}

  /** What it says of a request; nothing if it is not for that, or all is right. */
  List<Said> ask(CreateRequest asked, Surroundings around) {
    List<Said> said = new ArrayList<>();
    CreateRequest request = around.defined(asked);
    Match forIt = bindings.isEmpty() || isExempt(request.gvk()) || request.isOfNoKind() ? Match.NO : requests.match(request, around);
    for (AdmissionBinding binding : forIt.is(Match.Outcome.NO) ? List.<AdmissionBinding>of() : bindings) {
      Match match = binding.requests().isEmpty() ? forIt : forIt.and(binding.requests().get().match(request, around));
      if (match.is(Match.Outcome.UNKNOWABLE)) {
        said.add(unknown(match.why() + " would have to be known"));
      } else if (match.is(Match.Outcome.YES)) {
        ask(binding, request, around, said);
      }
    }
    return said;
  }

  /** What the server never asks policies about. */
  private static boolean isExempt(GroupVersionKind gvk) {
    return gvk.group().equals("admissionregistration.k8s.io") && gvk.kind().contains("AdmissionPolicy")
        || gvk.kind().endsWith("Review") && (gvk.group().equals("authentication.k8s.io") || gvk.group().equals("authorization.k8s.io"));
  }

  private void ask(AdmissionBinding binding, CreateRequest request, Surroundings around, List<Said> to) {
    if (paramKind.isEmpty() || binding.params().isEmpty()) {
      evaluate(binding, request, around, Optional.empty(), to);
      return;
    }
    ParamRef ref = binding.params().get();
    if (paramsNamespaced && ref.namespace().isEmpty() && request.namespace().isEmpty()) {
      misconfigured(binding, "cannot use namespaced paramRef in policy binding that matches cluster-scoped resources", to);
      return;
    }
    List<ObjectView> found = ref.find(paramKind.get(), paramsNamespaced, request, around);
    for (ObjectView params : found) {
      evaluate(binding, request, around, Optional.of(params), to);
    }
    if (found.isEmpty() && !around.complete()) {
      to.add(unknown(ref.words(paramKind.get()) + " is not among the files"));
    } else if (found.isEmpty() && ref.denies()) {
      misconfigured(binding, "no params found for policy binding with `Deny` parameterNotFoundAction", to);
    }
  }

  private void misconfigured(AdmissionBinding binding, String message, List<Said> to) {
    if (!ignores) {
      to.add(denied(binding, Severity.ERROR, "failed to configure binding: " + message));
    }
  }

  private void evaluate(
      AdmissionBinding binding, CreateRequest request, Surroundings around, Optional<ObjectView> params, List<Said> to) {
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("object", JsonView.of(request.object().object()));
    given.put("request", Requests.of(request.gvk(), request.plural(), request.name(), request.namespace()));
    given.put("namespaceObject", Requests.namespace(request, around));
    if (params.isPresent()) {
      given.put("params", JsonView.of(params.get().object()));
    }
    for (Decision decision : policy.decide(given, ignores)) {
      if (decision.outcome() == Decision.Outcome.UNKNOWABLE) {
        to.add(unknown(decision.message()));
      } else if (decision.outcome() != Decision.Outcome.HOLDS) {
        to.add(denied(binding, decision.always() ? Severity.ERROR : binding.action(), decision.message()));
      }
    }
  }

  private Said denied(AdmissionBinding binding, Severity severity, String message) {
    String with = "ValidatingAdmissionPolicy '" + name + "' with binding '" + binding.name() + "'";
    boolean denies = severity == Severity.ERROR;
    return new Said(true, severity, denies ? with + " denied request: " + message : "Validation failed for " + with + ": " + message);
  }

  private static Said unknown(String message) {
    return new Said(false, Severity.INFO, message);
  }
}
