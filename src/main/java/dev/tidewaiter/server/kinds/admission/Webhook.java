package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A webhook that the API server asks about requests.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateValidatingWebhook and validateMutatingWebhook.
 */
final class Webhook {

  private static final int LONGEST_TIMEOUT = 30;

  private Webhook() {}

  static void validate(ObjectView webhook, boolean mutating, Expressions expressions, Errors errors) {
    Names.fullyQualifiedName(webhook.at("name"), errors);
    for (ObjectView rule : webhook.at("rules").items()) {
      OperationRule.validate(rule, errors);
    }
    errors.oneOfIfPresent(webhook.at("failurePolicy"), "Fail", "Ignore");
    errors.oneOfIfPresent(webhook.at("matchPolicy"), "Equivalent", "Exact");
    ObjectView sideEffects = webhook.at("sideEffects");
    if (sideEffects.absent()) {
      errors.required(sideEffects, "must specify one of None, NoneOnDryRun");
    } else {
      errors.oneOf(sideEffects, "None", "NoneOnDryRun");
    }
    ObjectView timeout = webhook.at("timeoutSeconds");
    if (timeout.present() && (timeout.number() < 1 || timeout.number() > LONGEST_TIMEOUT)) {
      errors.invalid(timeout, "the timeout value must be between 1 and " + LONGEST_TIMEOUT + " seconds");
    }
    LabelSelector.validate(webhook.at("namespaceSelector"), errors);
    LabelSelector.validate(webhook.at("objectSelector"), errors);
    if (mutating) {
      errors.oneOfIfPresent(webhook.at("reinvocationPolicy"), "IfNeeded", "Never");
    }
    client(webhook.at("clientConfig"), errors);
    MatchConditions.validate(webhook.at("matchConditions"), expressions, errors);
  }

  private static void client(ObjectView client, Errors errors) {
    ObjectView url = client.at("url");
    ObjectView service = client.at("service");
    if (url.present() == service.present()) {
      errors.required(client, "exactly one of url or service is required");
    } else if (url.present()) {
      WebhookAddress.url(url, errors);
    } else {
      WebhookAddress.service(service, errors);
    }
  }
}
