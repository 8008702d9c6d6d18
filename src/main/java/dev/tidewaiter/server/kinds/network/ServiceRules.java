package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a Service.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/service.
 */
public final class ServiceRules implements KindRules {

  private final ClusterSettings settings;

  public ServiceRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject service) {
    return ServiceDefaults.defaulted(service);
  }

  @Override
  public JsonObject begun(JsonObject service, Errors errors) {
    return new ServiceAllocation(settings).begun(service, errors);
  }

  @Override
  public void validate(ObjectView service, Errors errors) {
    ServiceValidation.validate(service, settings.strictAddresses(), errors);
  }

  @Override
  public void warn(ObjectView service, Warnings warnings) {
    ServiceWarnings.warn(service, warnings);
  }
}
