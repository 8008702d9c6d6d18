package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of an IPAddress: it names the object that holds the address.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateIPAddress; the declarative rules of pkg/apis/networking/v1, which
 * say what is required and come last.
 */
public final class IpAddressRules implements KindRules {

  @Override
  public void validate(ObjectView address, Errors errors) {
    ObjectView parent = address.at("spec", "parentRef");
    if (parent.absent()) {
      errors.required(parent, "");
      return;
    }
    if (!parent.at("group").text().isEmpty()) {
      Names.dnsSubdomain(parent.at("group"), errors);
    }
    Names.pathSegment(parent.at("resource"), errors);
    Names.pathSegment(parent.at("name"), errors);
    Names.pathSegment(parent.at("namespace"), errors);
    errors.demandText(parent.at("resource"), "");
    errors.demandText(parent.at("name"), "");
  }
}
