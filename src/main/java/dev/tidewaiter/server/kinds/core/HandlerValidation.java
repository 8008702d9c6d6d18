package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What is done to a container by a probe or at a point of its life: exactly one of several actions.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateHandler and below.
 */
final class HandlerValidation {

  private static final String[] PROBE_ACTIONS = {"exec", "httpGet", "tcpSocket", "grpc"};
  private static final String[] LIFECYCLE_ACTIONS = {"exec", "httpGet", "tcpSocket", "sleep"};

  private HandlerValidation() {}

  static void probe(ObjectView probe, Errors errors) {
    handler(probe, PROBE_ACTIONS, 0, errors);
  }

  /**
   * A handler of a container's lifecycle.
   *
   * @param gracePeriod seconds that a container is given to end
   */
  static void lifecycle(ObjectView handler, long gracePeriod, Errors errors) {
    handler(handler, LIFECYCLE_ACTIONS, gracePeriod, errors);
  }

  private static void handler(ObjectView handler, String[] actions, long gracePeriod, Errors errors) {
    boolean found = false;
    for (String name : actions) {
      ObjectView action = handler.at(name);
      if (action.present() && found) {
        errors.forbidden(action, "may not specify more than 1 handler type");
      } else if (action.present()) {
        found = true;
        action(name, action, gracePeriod, errors);
      }
    }
    if (!found) {
      errors.required(handler, "must specify a handler type");
    }
  }

  private static void action(String name, ObjectView action, long gracePeriod, Errors errors) {
    switch (name) {
      case "exec" -> {
        if (action.at("command").size() == 0) {
          errors.required(action.at("command"), "");
        }
      }
      case "httpGet" -> httpGet(action, errors);
      case "tcpSocket" -> Numbers.portOrName(action.at("port"), errors);
      case "grpc" -> {
        Numbers.port(action.at("port"), errors);
        errors.oneOfIfPresent(action.at("mode"), "Plaintext", "TLS");
      }
      case "sleep" -> sleep(action, gracePeriod, errors);
      default -> throw new AssertionError(name);
    }
  }

  private static void httpGet(ObjectView get, Errors errors) {
    Numbers.portOrName(get.at("port"), errors);
    errors.oneOfIfAny(get.at("scheme"), "HTTP", "HTTPS");
    for (ObjectView header : get.at("httpHeaders").items()) {
      ObjectView name = header.at("name").as(get.at("httpHeaders"));
      for (String message : Formats.httpHeader(name.text())) {
        errors.invalid(name, message);
      }
    }
    ObjectView protocol = get.at("protocol");
    String scheme = get.at("scheme").text();
    errors.oneOfIfPresent(protocol, "HTTP1", "HTTP2");
    if (protocol.text().equals("HTTP2") && !scheme.isEmpty() && !scheme.equals("HTTP")) {
      errors.invalidNamed(protocol, "is only supported with HTTP (H2C)");
    } else if (protocol.text().equals("HTTP2") && !get.at("host").text().isEmpty()) {
      errors.invalid(get.at("host"), "must be empty when `protocol` is \"HTTP2\"");
    }
  }

  private static void sleep(ObjectView sleep, long gracePeriod, Errors errors) {
    long seconds = sleep.at("seconds").number();
    if (seconds < 0 || seconds > gracePeriod) {
      errors.invalid(sleep, Long.toString(seconds),
          "must be non-negative and less than terminationGracePeriodSeconds (" + gracePeriod + ")");
    }
  }
}
