package dev.tidewaiter.server.kinds.authorization;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.Optional;

/**
 * What the API server demands of the question what oneself may do in a namespace.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/authorization/selfsubjectrulesreview.
 */
public final class SelfSubjectRulesReviewRules implements KindRules {

  @Override
  public Optional<Denial> refused(ObjectView review) {
    ObjectView namespace = review.at("spec", "namespace");
    return namespace.text().isEmpty() ? Optional.of(new Denial(namespace, "no namespace on request")) : Optional.empty();
  }

  @Override
  public void validate(ObjectView review, Errors errors) {}
}
