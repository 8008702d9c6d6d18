package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * The spec of a claim, wherever it stands: in a ResourceClaim or in the template of one.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateResourceClaimSpec, validateDeviceClaim; pkg/apis/resource/v1,
 * Validate_DeviceClaim; pkg/registry/resource/utils.go, AuthorizedForAdmin.
 */
final class DeviceClaim {

  private static final RequestDefaults DEFAULTS = new RequestDefaults();

  private DeviceClaim() {}

  static JsonObject defaulted(JsonObject spec) {
    return RequestBodies.changed(spec, DEFAULTS);
  }

  static JsonObject prepared(JsonObject spec, ClusterSettings settings) {
    return RequestDrops.dropped(spec, settings);
  }

  /** What is written; what is declared follows it. */
  static void validate(ObjectView spec, ClusterSettings settings, Errors errors) {
    ObjectView devices = spec.at("devices");
    ObjectView requests = devices.at("requests");
    RequestNames names = new RequestNames(requests);
    if (requests.size() <= DeviceLimits.LIST) {
      for (ObjectView request : requests.items()) {
        DeviceRequest.validate(request, errors);
      }
    }
    constraints(devices.at("constraints"), names, settings, errors);
    configurations(devices.at("config"), names, errors);
    declared(devices, errors);
  }

  /** Why a claim in which no errors were found is not answered. */
  static Optional<String> undecided(ObjectView spec, ClusterSettings settings) {
    for (ObjectView request : spec.at("devices", "requests").items()) {
      Optional<String> why = undecidedBody(request.at("exactly"), settings);
      if (why.isPresent()) {
        return why;
      }
      for (ObjectView alternative : request.at("firstAvailable").items()) {
        Optional<String> whyOfThis = undecidedBody(alternative, settings);
        if (whyOfThis.isPresent()) {
          return whyOfThis;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> undecidedBody(ObjectView body, ClusterSettings settings) {
    if (body.at("adminAccess").flag()) {
      return Optional.of("admin access to devices needs the label resource.kubernetes.io/admin-access: \"true\" on the namespace");
    }
    if (body.at("derivedAttributes").size() > 0 && RequestDrops.derivesAttributes(settings)) {
      return Optional.of("validation of derivedAttributes is not written yet");
    }
    return body.at("selectors").size() > 0 ? Optional.of(DeviceSelectors.NOT_COMPILED) : Optional.empty();
  }

  private static void constraints(ObjectView constraints, RequestNames names, ClusterSettings settings, Errors errors) {
    if (constraints.size() > DeviceLimits.LIST) {
      return;
    }
    for (ObjectView constraint : constraints.items()) {
      names.referred(constraint.at("requests"), errors);
      if (constraint.at("matchAttribute").absent() && constraint.at("distinctAttribute").absent()) {
        if (settings.gate("DRAConsumableCapacity", true)) {
          errors.required(constraint,
              "exactly one of \"matchAttribute\" or \"distinctAttribute\" is required, but multiple fields are set");
        } else {
          errors.required(constraint.at("matchAttribute"), "");
        }
      }
    }
  }

  private static void configurations(ObjectView configurations, RequestNames names, Errors errors) {
    if (configurations.size() > DeviceLimits.LIST) {
      return;
    }
    for (ObjectView configuration : configurations.items()) {
      names.referred(configuration.at("requests"), errors);
      DeviceConfiguration.validate(configuration, errors);
    }
  }

  private static void declared(ObjectView devices, Errors errors) {
    if (Declared.maxItems(devices.at("requests"), DeviceLimits.LIST, errors)) {
      DeviceRequest.declared(devices.at("requests"), errors);
    }
    if (Declared.maxItems(devices.at("constraints"), DeviceLimits.LIST, errors)) {
      for (ObjectView constraint : devices.at("constraints").items()) {
        Declared.set(constraint.at("requests"), DeviceLimits.LIST, errors);
        declaredAttribute(constraint.at("matchAttribute"), errors);
        declaredAttribute(constraint.at("distinctAttribute"), errors);
      }
    }
    if (Declared.maxItems(devices.at("config"), DeviceLimits.LIST, errors)) {
      for (ObjectView configuration : devices.at("config").items()) {
        Declared.set(configuration.at("requests"), DeviceLimits.LIST, errors);
        DeviceConfiguration.declared(configuration, errors);
      }
    }
  }

  private static void declaredAttribute(ObjectView attribute, Errors errors) {
    if (attribute.present()) {
      DeviceNames.fullyQualified(attribute, errors);
    }
  }
}
