package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.NodeSelector;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Which nodes, and the nearness of which other Pods, a Pod wants.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateAffinity and below.
 */
final class AffinityValidation {

  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private AffinityValidation() {}

  static void validate(ObjectView affinity, Errors errors) {
    if (affinity.size() == 0) {
      return;
    }
    ObjectView nodes = affinity.at("nodeAffinity");
    if (nodes.at(REQUIRED).present()) {
      NodeSelector.validate(nodes.at(REQUIRED), errors);
    }
    for (ObjectView term : nodes.at(PREFERRED).items()) {
      weight(term.at("weight"), errors);
      NodeSelector.term(term.at("preference"), false, errors);
    }
    pods(affinity.at("podAffinity"), errors);
    pods(affinity.at("podAntiAffinity"), errors);
  }

  private static void pods(ObjectView affinity, Errors errors) {
    for (ObjectView term : affinity.at(REQUIRED).items()) {
      podTerm(term, errors);
    }
    for (ObjectView weighted : affinity.at(PREFERRED).items()) {
      weight(weighted.at("weight"), errors);
      podTerm(weighted.at("podAffinityTerm"), errors);
    }
  }

  private static void podTerm(ObjectView term, Errors errors) {
    LabelSelector.validate(term.at("labelSelector"), errors);
    LabelSelector.validate(term.at("namespaceSelector"), errors);
    for (ObjectView namespace : term.at("namespaces").items()) {
      // The server's path is not the field's name.
      errors.invalidEach(namespace.as(term.path().child("namespace")), Dns.label(namespace.text()));
    }
    MatchLabelKeys.validate(term, errors);
    ObjectView topologyKey = term.at("topologyKey");
    errors.demandText(topologyKey, "can not be empty");
    Names.qualifiedName(topologyKey, errors);
  }

  private static void weight(ObjectView weight, Errors errors) {
    if (weight.number() < 1 || weight.number() > 100) {
      errors.invalid(weight, Long.toString(weight.number()), "must be in the range 1-100");
    }
  }
}
