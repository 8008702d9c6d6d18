package dev.tidewaiter.rule.data;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What puts a policy in force: a ValidatingAdmissionPolicyBinding.
 *
 * @param requests that it is for; empty for all that the policy is for
 * @param action the worst of its actions: an error denies, a warning warns, an info is audited
 */
record AdmissionBinding(String name, Optional<MatchResources> requests, Optional<ParamRef> params, Severity action) {

  static AdmissionBinding of(ObjectView written, Predicate<GroupVersionKind> versions) {
    ObjectView spec = written.at("spec");
    Severity action = Severity.INFO;
    for (ObjectView one : spec.at("validationActions").items()) {
      Severity severity = severity(one.text());
      action = severity.atLeast(action) ? severity : action;
    }
    return new AdmissionBinding(
        written.at("metadata", "name").text(),
        spec.at("matchResources").present() ? Optional.of(MatchResources.of(spec.at("matchResources"), versions)) : Optional.empty(),
        spec.at("paramRef").present() ? Optional.of(ParamRef.of(spec.at("paramRef"))) : Optional.empty(),
        action);
  }

  private static Severity severity(String action) {
    return action.equals("Deny") ? Severity.ERROR : action.equals("Warn") ? Severity.WARNING : Severity.INFO;
  }
}
