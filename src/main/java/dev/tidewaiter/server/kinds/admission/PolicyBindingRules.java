package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.HashSet;
import java.util.Set;

/**
 * What the API server demands of a ValidatingAdmissionPolicyBinding or a MutatingAdmissionPolicyBinding.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, ValidateValidatingAdmissionPolicyBinding and
 * ValidateMutatingAdmissionPolicyBinding; the declarative rules of pkg/apis/admissionregistration/v1, which come last.
 */
public final class PolicyBindingRules implements KindRules {

  private final boolean mutating;

  /** The rules of a binding of a mutating policy, or of a validating one. */
  public PolicyBindingRules(boolean mutating) {
    this.mutating = mutating;
  }

  @Override
  public void validate(ObjectView binding, Errors errors) {
    ObjectView spec = binding.at("spec");
    ObjectView policy = spec.at("policyName");
    if (!policy.text().isEmpty()) {
      Names.dnsSubdomain(policy, errors);
    } else if (mutating) {
      errors.required(policy, "");
    }
    ParamRef.validate(spec.at("paramRef"), errors);
    MatchResources.validate(spec.at("matchResources"), errors);
    if (mutating) {
      MatchResources.mutatedOnly(spec.at("matchResources"), errors);
    } else {
      actions(spec.at("validationActions"), errors);
    }
    StaticName.validate(binding.at("metadata", "name"), errors);
    if (!mutating) {
      declared(spec, errors);
    }
  }

  private static void actions(ObjectView actions, Errors errors) {
    Set<String> seen = new HashSet<>();
    for (ObjectView action : actions.items()) {
      errors.oneOf(action, "Audit", "Deny", "Warn");
      if (!seen.add(action.text())) {
        errors.duplicate(action, GoPrint.named(action));
      }
    }
    if (seen.contains("Deny") && seen.contains("Warn")) {
      errors.invalid(actions, "must not contain both Deny and Warn (repeating the same validation failure information in the API response "
          + "and headers serves no purpose)");
    }
  }

  private static void declared(ObjectView spec, Errors errors) {
    errors.demandText(spec.at("policyName"), "");
    if (spec.at("validationActions").size() == 0) {
      errors.required(spec.at("validationActions"), "");
    }
  }
}
