package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/**
 * An address that traffic is sent to.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateEndpointIP and its callers.
 */
final class EndpointAddress {

  private EndpointAddress() {}

  /** An address from outside the cluster; whether it can be an endpoint is asked only if it is one at all. */
  static void externalIp(ObjectView address, boolean strict, Errors errors) {
    int before = errors.count();
    Addresses.legacyIp(address, strict, errors);
    if (errors.count() == before) {
      validate(address, errors);
    }
  }

  static void validate(ObjectView field, Errors errors) {
    Optional<IpAddress> parsed = IpAddress.parse(field.text());
    if (parsed.isEmpty()) {
      errors.invalid(field, "must be a valid IP address");
      return;
    }
    IpAddress address = parsed.get();
    if (address.isUnspecified()) {
      errors.invalid(field, "may not be unspecified (" + field.text() + ")");
    }
    if (address.isLoopback()) {
      errors.invalid(field, "may not be in the loopback range (127.0.0.0/8, ::1/128)");
    }
    if (address.isLinkLocalUnicast()) {
      errors.invalid(field, "may not be in the link-local range (169.254.0.0/16, fe80::/10)");
    }
    if (address.isLinkLocalMulticast()) {
      errors.invalid(field, "may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)");
    }
  }
}
