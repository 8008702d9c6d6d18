package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of an IngressClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateIngressClass; the declarative rules of pkg/apis/networking/v1, which
 * replace written ones and come last.
 */
public final class IngressClassRules implements KindRules {

  private static final int MAX_CONTROLLER = 250;

  @Override
  public JsonObject defaulted(JsonObject ingressClass) {
    JsonObject spec = Fill.objectOf(ingressClass, "spec");
    if (spec.get("parameters").isEmpty()) {
      return ingressClass;
    }
    JsonObject parameters = Fill.absentText(Fill.objectOf(spec, "parameters"), "scope", "Cluster");
    return ingressClass.with("spec", spec.with("parameters", parameters));
  }

  @Override
  public void validate(ObjectView ingressClass, Errors errors) {
    ObjectView controller = ingressClass.at("spec", "controller");
    ObjectView parameters = ingressClass.at("spec", "parameters");
    if (Utf8.length(controller.text()) > MAX_CONTROLLER) {
      errors.tooLong(controller, MAX_CONTROLLER);
    }
    Names.domainPrefixedPath(controller, errors);
    if (parameters.present()) {
      parameters(parameters, errors);
      declared(parameters, errors);
    }
  }

  private static void parameters(ObjectView parameters, Errors errors) {
    if (parameters.at("apiGroup").present()) {
      Names.dnsSubdomain(parameters.at("apiGroup"), errors);
    }
    Names.pathSegment(parameters.at("kind"), errors);
    Names.pathSegment(parameters.at("name"), errors);
    ObjectView scope = parameters.at("scope");
    ObjectView namespace = parameters.at("namespace");
    errors.oneOfPlain(scope, "Cluster", "Namespace");
    if (scope.text().equals("Namespace")) {
      if (namespace.absent()) {
        errors.required(namespace, "`parameters.scope` is set to 'Namespace'");
      } else {
        Names.dnsLabel(namespace, errors);
      }
    }
    if (scope.text().equals("Cluster") && namespace.present()) {
      errors.forbidden(namespace, "`parameters.scope` is set to 'Cluster'");
    }
  }

  private static void declared(ObjectView parameters, Errors errors) {
    errors.demandText(parameters.at("kind"), "");
    errors.demandText(parameters.at("name"), "");
  }
}
