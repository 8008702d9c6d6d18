package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Where an Ingress sends traffic: a Service's port or another object.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, validateIngressBackend and validateIngressTypedLocalObjectReference.
 */
final class IngressBackend {

  private static final String NO_VALUE = "\"\"";

  private IngressBackend() {}

  static void validate(ObjectView backend, Errors errors) {
    ObjectView resource = backend.at("resource");
    ObjectView service = backend.at("service");
    if (resource.present() && service.present()) {
      errors.invalid(backend, NO_VALUE, "cannot set both resource and service backends");
    } else if (resource.present()) {
      resource(resource, errors);
    } else if (service.present()) {
      service(backend, service, errors);
    } else {
      errors.invalid(backend, NO_VALUE, "resource or service backend is required");
    }
  }

  private static void resource(ObjectView resource, Errors errors) {
    if (resource.at("apiGroup").present()) {
      Names.dnsSubdomain(resource.at("apiGroup"), errors);
    }
    if (errors.demandText(resource.at("kind"), "")) {
      Names.pathSegment(resource.at("kind"), errors);
    }
    if (errors.demandText(resource.at("name"), "")) {
      Names.pathSegment(resource.at("name"), errors);
    }
  }

  private static void service(ObjectView backend, ObjectView service, Errors errors) {
    if (errors.demandText(service.at("name"), "")) {
      Names.dnsLabel(service.at("name"), errors);
    }
    ObjectView name = service.at("port", "name");
    ObjectView number = service.at("port", "number");
    if (name.text().isEmpty() && number.number() == 0) {
      errors.required(backend, "port name or number is required");
    } else if (name.text().isEmpty()) {
      Numbers.port(number, errors);
    } else if (number.number() == 0) {
      Names.portName(name, errors);
    } else {
      errors.invalid(backend, NO_VALUE, "cannot set both port name & port number");
    }
  }
}
