package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.admission.WebhookAddress;
import java.util.HashSet;
import java.util.Set;

/**
 * How objects of one version become objects of another. The server prints the paths of its internal version, in which the webhook's
 * fields stand in {@code conversion} itself.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, validateCustomResourceConversion.
 */
final class Conversion {

  private Conversion() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView conversion = spec.at("conversion");
    ObjectView strategy = conversion.at("strategy");
    if (!strategy.text().equals("None") && spec.at("preserveUnknownFields").flag()) {
      errors.invalidNamed(strategy, "must be None if spec.preserveUnknownFields is true");
    }
    CustomResourceDefinitionRules.demandOneOf(strategy, errors, "None", "Webhook");
    ObjectView client = conversion.at("webhook", "clientConfig").as(conversion, "webhookClientConfig");
    ObjectView versions = conversion.at("webhook", "conversionReviewVersions").as(conversion, "conversionReviewVersions");
    if (strategy.text().equals("Webhook")) {
      client(client, errors);
      reviewVersions(versions, errors);
      return;
    }
    if (client.present()) {
      errors.forbidden(client, "should not be set when strategy is not set to Webhook");
    }
    if (versions.size() > 0) {
      errors.forbidden(versions, "should not be set when strategy is not set to Webhook");
    }
  }

  private static void client(ObjectView client, Errors errors) {
    ObjectView url = client.at("url");
    if (client.absent()) {
      errors.required(client, "required when strategy is set to Webhook");
    } else if (url.present() == client.at("service").present()) {
      errors.required(client, "exactly one of url or service is required");
    } else if (url.present()) {
      WebhookAddress.url(url, errors);
    } else {
      WebhookAddress.service(client.at("service"), errors);
    }
  }

  private static void reviewVersions(ObjectView versions, Errors errors) {
    if (versions.size() == 0) {
      errors.required(versions, "");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView version : versions.items()) {
      if (seen.add(version.text())) {
        errors.invalidEach(version, Dns.label1035(version.text()));
      } else {
        errors.invalid(version, "duplicate version");
      }
    }
    if (!seen.contains("v1") && !seen.contains("v1beta1")) {
      errors.invalid(versions, GoPrint.orNull(versions), "must include at least one of v1, v1beta1");
    }
  }
}
