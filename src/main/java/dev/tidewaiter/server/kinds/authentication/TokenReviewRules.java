package dev.tidewaiter.server.kinds.authentication;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.Optional;

/**
 * What the API server demands of the question whose a token is.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/authentication/tokenreview.
 */
public final class TokenReviewRules implements KindRules {

  @Override
  public Optional<Denial> refused(ObjectView review) {
    ObjectView token = review.at("spec", "token");
    return token.text().isEmpty()
        ? Optional.of(new Denial(token, "token is required for TokenReview in authentication"))
        : Optional.empty();
  }

  @Override
  public void validate(ObjectView review, Errors errors) {}
}
