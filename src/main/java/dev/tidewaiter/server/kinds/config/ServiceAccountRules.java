package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a ServiceAccount: nothing beyond its metadata.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/serviceaccount/strategy.go.
 */
public final class ServiceAccountRules implements KindRules {

  @Override
  public void validate(ObjectView account, Errors errors) {}

  @Override
  public void warn(ObjectView account, Warnings warnings) {
    ObjectView annotation = account.at("metadata", "annotations").key("kubernetes.io/enforce-mountable-secrets");
    if (annotation.present()) {
      warnings.add(
          annotation,
          annotation.path() + ": deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets");
    }
  }
}
