package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a MutatingAdmissionPolicy.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, ValidateMutatingAdmissionPolicy.
 */
public final class MutatingPolicyRules implements KindRules {

  private final boolean compiles;

  /** The rules of a policy. */
  public MutatingPolicyRules() {
    this(true);
  }

  private MutatingPolicyRules(boolean compiles) {
    this.compiles = compiles;
  }

  @Override
  public MutatingPolicyRules sparing() {
    return new MutatingPolicyRules(false);
  }

  @Override
  public void validate(ObjectView policy, Errors errors) {
    ObjectView spec = policy.at("spec");
    Expressions expressions = new Expressions(compiles, spec.at("paramKind").present(), true);
    PolicySpec.validate(spec, true, expressions, errors);
    ObjectView mutations = spec.at("mutations");
    if (mutations.size() == 0) {
      errors.required(mutations, "mutations must contain at least one item");
    }
    for (ObjectView mutation : mutations.items()) {
      Mutation.validate(mutation, expressions, errors);
    }
    ObjectView again = spec.at("reinvocationPolicy");
    if (errors.demandText(again, "")) {
      errors.oneOf(again, "IfNeeded", "Never");
    }
    StaticName.validate(policy.at("metadata", "name"), errors);
  }
}
