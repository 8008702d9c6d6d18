package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.Optional;

/**
 * A peer of a NetworkPolicy's rule: pods by their labels, or a range of addresses.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateNetworkPolicyPeer and ValidateIPBlock.
 */
final class PolicyPeer {

  private PolicyPeer() {}

  static void validate(ObjectView peer, boolean strict, Errors errors) {
    ObjectView pods = peer.at("podSelector");
    ObjectView namespaces = peer.at("namespaceSelector");
    ObjectView block = peer.at("ipBlock");
    LabelSelector.validate(pods, errors);
    LabelSelector.validate(namespaces, errors);
    ipBlock(block, strict, errors);
    boolean selects = pods.present() || namespaces.present();
    if (!selects && block.absent()) {
      errors.required(peer, "must specify a peer");
    } else if (selects && block.present()) {
      errors.forbidden(peer, "may not specify both ipBlock and another peer");
    }
  }

  static void declared(ObjectView peer, Errors errors) {
    if (peer.at("ipBlock").present()) {
      errors.demandText(peer.at("ipBlock", "cidr"), "");
    }
  }

  static void warn(ObjectView peer, Warnings warnings) {
    Addresses.warnOfCidr(peer.at("ipBlock", "cidr"), warnings);
    for (ObjectView except : peer.at("ipBlock", "except").items()) {
      Addresses.warnOfCidr(except, warnings);
    }
  }

  private static void ipBlock(ObjectView block, boolean strict, Errors errors) {
    ObjectView cidr = block.at("cidr");
    if (cidr.text().isEmpty()) {
      return;
    }
    Addresses.legacyCidr(cidr, cidr.text(), strict, errors);
    Optional<Cidr> range = Cidr.parse(cidr.text());
    if (range.isEmpty()) {
      return;
    }
    for (ObjectView except : block.at("except").items()) {
      Addresses.legacyCidr(except, except.text(), strict, errors);
      Optional<Cidr> hole = Cidr.parse(except.text());
      if (hole.isPresent() && (!range.get().contains(hole.get().network()) || range.get().bits() >= hole.get().bits())) {
        errors.invalid(except, "must be a strict subset of `cidr`");
      }
    }
  }
}
