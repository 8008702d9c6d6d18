package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of an Ingress.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateIngressCreate; pkg/registry/networking/ingress/strategy.go.
 */
public final class IngressRules implements KindRules {

  private static final String CLASS = "kubernetes.io/ingress.class";

  @Override
  public void validate(ObjectView ingress, Errors errors) {
    spec(ingress.at("spec"), errors);
    classSaidOnceOnCreate(ingress, errors);
  }

  private static void spec(ObjectView spec, Errors errors) {
    if (spec.at("rules").size() == 0 && spec.at("defaultBackend").absent()) {
      errors.invalid(spec, spec.at("rules").present() ? "[]" : "null", "either `defaultBackend` or `rules` must be specified");
    }
    if (spec.at("defaultBackend").present()) {
      IngressBackend.validate(spec.at("defaultBackend"), errors);
    }
    for (ObjectView rule : spec.at("rules").items()) {
      rule(rule, errors);
    }
    for (ObjectView tls : spec.at("tls").items()) {
      tls(tls, errors);
    }
    if (spec.at("ingressClassName").present()) {
      Names.dnsSubdomain(spec.at("ingressClassName"), errors);
    }
  }

  private static void rule(ObjectView rule, Errors errors) {
    ObjectView host = rule.at("host");
    if (!host.text().isEmpty()) {
      if (IpAddress.parse(host.text()).isPresent()) {
        errors.invalid(host, "must be a DNS name, not an IP address");
      }
      host(host, errors);
    }
    ObjectView http = rule.at("http");
    if (http.present() && http.at("paths").size() == 0) {
      errors.required(http.at("paths"), "");
    }
    for (ObjectView path : http.at("paths").items()) {
      IngressPath.validate(path, errors);
    }
  }

  private static void tls(ObjectView tls, Errors errors) {
    for (ObjectView host : tls.at("hosts").items()) {
      host(host, errors);
    }
    if (!tls.at("secretName").text().isEmpty()) {
      Names.dnsSubdomain(tls.at("secretName"), errors);
    }
  }

  private static void host(ObjectView host, Errors errors) {
    errors.invalidEach(host, host.text().indexOf('*') < 0 ? Dns.subdomain(host.text()) : Dns.wildcardSubdomain(host.text()));
  }

  /** The server prints a path without {@code metadata}. */
  private static void classSaidOnceOnCreate(ObjectView ingress, Errors errors) {
    ObjectView annotation = ingress.at("metadata", "annotations").key(CLASS);
    ObjectView name = ingress.at("spec", "ingressClassName");
    if (annotation.present() && name.present() && !annotation.text().equals(name.text())) {
      ObjectView printed = annotation.as(FieldPath.ROOT.child("annotations").child(CLASS));
      errors.invalid(printed, GoPrint.value(annotation), "must match `ingressClassName` when both are specified");
    }
  }

  @Override
  public void warn(ObjectView ingress, Warnings warnings) {
    ObjectView annotation = ingress.at("metadata", "annotations").key(CLASS);
    if (annotation.present() && ingress.at("spec", "ingressClassName").absent()) {
      warnings.add(annotation, "annotation \"" + CLASS + "\" is deprecated, please use 'spec.ingressClassName' instead");
    }
  }
}
