package dev.tidewaiter.server.kinds.authentication;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of the question who oneself is: nothing.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/authentication/selfsubjectreview.
 */
public final class SelfSubjectReviewRules implements KindRules {

  @Override
  public void validate(ObjectView review, Errors errors) {}
}
