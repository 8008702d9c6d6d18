package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.ResourceNames;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.ResourcesValidation;

/**
 * What the API server demands of a ResourceQuota.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateResourceQuotaSpec; pkg/registry/core/resourcequota/strategy.go.
 */
public final class ResourceQuotaRules implements KindRules {

  @Override
  public void validate(ObjectView quota, Errors errors) {
    ObjectView spec = quota.at("spec");
    for (ObjectView amount : spec.at("hard").entries()) {
      ResourceNames.ofQuota(amount, amount.name(), errors);
      ResourcesValidation.quantity(amount, Quantities.ofResource(amount), errors);
    }
    QuotaScopes.validate(spec, errors);
  }

  @Override
  public void warn(ObjectView quota, Warnings warnings) {
    ObjectView hard = quota.at("spec", "hard");
    for (String resource : new String[] {"cpu", "memory", "storage", "ephemeral-storage"}) {
      ObjectView request = hard.key("requests." + resource);
      boolean bareNameCounts = resource.equals("cpu") || resource.equals("memory");
      requestAboveLimit(request.absent() && bareNameCounts ? hard.key(resource) : request, hard.key("limits." + resource), warnings);
    }
  }

  private static void requestAboveLimit(ObjectView request, ObjectView limit, Warnings warnings) {
    Quantity requested = Quantities.ofResource(request);
    Quantity limited = Quantities.ofResource(limit);
    if (request.present() && limit.present() && requested.compareTo(limited) > 0) {
      warnings.add(
          request,
          "ResourceQuota " + request.name() + " (" + requested + ") should be less than " + limit.name() + " (" + limited + ")");
    }
  }
}
