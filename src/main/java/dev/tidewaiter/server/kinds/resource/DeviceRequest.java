package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * What a claim asks for: devices of one class, or the first of some alternatives that there are.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateDeviceRequest and below; pkg/apis/resource/v1,
 * Validate_DeviceRequest.
 */
final class DeviceRequest {

  private DeviceRequest() {}

  static void validate(ObjectView request, Errors errors) {
    Names.dnsLabel(request.at("name"), errors);
    ObjectView exactly = request.at("exactly");
    ObjectView alternatives = request.at("firstAvailable");
    if (exactly.present() && alternatives.size() > 0) {
      errors.invalid(request, "null", "exactly one of `exactly` or `firstAvailable` is required, but multiple fields are set");
    } else if (exactly.present()) {
      className(exactly.at("deviceClassName"), errors);
      body(exactly, errors);
    } else if (alternatives.size() == 0) {
      errors.required(request, "exactly one of `exactly` or `firstAvailable` is required");
    } else if (alternatives.size() <= DeviceLimits.ALTERNATIVES) {
      for (ObjectView alternative : alternatives.items()) {
        Names.dnsLabel(alternative.at("name"), errors);
        body(alternative, errors);
      }
    }
  }

  /** What is declared of requests, of which there are not too many. */
  static void declared(ObjectView requests, Errors errors) {
    Set<String> names = new HashSet<>();
    for (ObjectView request : requests.items()) {
      if (!names.add(request.at("name").text())) {
        errors.duplicate(request, RequestPrint.request(request));
      }
    }
    for (ObjectView request : requests.items()) {
      if (request.at("exactly").present()) {
        declaredBody(request.at("exactly"), errors);
      }
      declaredAlternatives(request.at("firstAvailable"), errors);
    }
  }

  private static void className(ObjectView name, Errors errors) {
    if (errors.demandText(name, "")) {
      Names.dnsSubdomain(name, errors);
    }
  }

  private static void body(ObjectView body, Errors errors) {
    DeviceSelectors.validate(body.at("selectors"), errors);
    ObjectView count = body.at("count");
    switch (body.at("allocationMode").text()) {
      case "All" -> {
        if (count.number() != 0) {
          errors.invalid(count, "must not be specified when allocationMode is 'All'");
        }
      }
      case "ExactCount" -> errors.positive(count);
      default -> { }
    }
    for (ObjectView toleration : body.at("tolerations").items()) {
      toleration(toleration, errors);
    }
  }

  private static void toleration(ObjectView toleration, Errors errors) {
    ObjectView value = toleration.at("value");
    switch (toleration.at("operator").text()) {
      case "Exists" -> {
        if (!value.text().isEmpty()) {
          errors.invalid(value, "must be empty for operator `Exists`");
        }
      }
      case "Equal" -> Names.labelValue(value, errors);
      default -> { }
    }
  }

  private static void declaredAlternatives(ObjectView alternatives, Errors errors) {
    if (!Declared.maxItems(alternatives, DeviceLimits.ALTERNATIVES, errors)) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView alternative : alternatives.items()) {
      if (!names.add(alternative.at("name").text())) {
        errors.duplicate(alternative, RequestPrint.alternative(alternative));
      }
    }
    for (ObjectView alternative : alternatives.items()) {
      Declared.longName(alternative.at("deviceClassName"), errors);
      declaredBody(alternative, errors);
    }
  }

  private static void declaredBody(ObjectView body, Errors errors) {
    DeviceSelectors.declared(body.at("selectors"), errors);
    errors.oneOf(body.at("allocationMode"), "All", "ExactCount");
    Declared.tolerations(body.at("tolerations"), errors);
  }
}
