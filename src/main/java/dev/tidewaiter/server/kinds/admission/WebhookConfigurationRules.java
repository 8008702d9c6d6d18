package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.HashSet;
import java.util.Set;

/**
 * What the API server demands of a ValidatingWebhookConfiguration or a MutatingWebhookConfiguration. What it fills in is never refused.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, ValidateValidatingWebhookConfiguration and
 * ValidateMutatingWebhookConfiguration; pkg/registry/admissionregistration, the strategies of both.
 */
public final class WebhookConfigurationRules implements KindRules {

  private final boolean mutating;
  private final boolean compiles;

  /** The rules of a configuration of mutating webhooks, or of validating ones. */
  public WebhookConfigurationRules(boolean mutating) {
    this(mutating, true);
  }

  private WebhookConfigurationRules(boolean mutating, boolean compiles) {
    this.mutating = mutating;
    this.compiles = compiles;
  }

  @Override
  public WebhookConfigurationRules sparing() {
    return new WebhookConfigurationRules(mutating, false);
  }

  @Override
  public void validate(ObjectView configuration, Errors errors) {
    Expressions expressions = new Expressions(compiles, false, false);
    Set<String> names = new HashSet<>();
    for (ObjectView webhook : configuration.at("webhooks").items()) {
      Webhook.validate(webhook, mutating, expressions, errors);
      ReviewVersions.validate(webhook.at("admissionReviewVersions"), errors);
      ObjectView name = webhook.at("name");
      if (!name.text().isEmpty() && !names.add(name.text())) {
        errors.duplicate(name);
      }
    }
    StaticName.validate(configuration.at("metadata", "name"), errors);
  }

  @Override
  public void warn(ObjectView configuration, Warnings warnings) {
    for (ObjectView webhook : configuration.at("webhooks").items()) {
      for (ObjectView rule : webhook.at("rules").items()) {
        UnreachedResources.warn(rule, warnings);
      }
    }
  }
}
