package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * What the API server demands of a NetworkPolicy.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/networking/validation, ValidateNetworkPolicySpec; pkg/registry/networking/networkpolicy; the
 * declarative rules of pkg/apis/networking/v1, which replace written ones and come last.
 */
public final class NetworkPolicyRules implements KindRules {

  private final boolean strict;

  public NetworkPolicyRules(ClusterSettings settings) {
    strict = settings.strictAddresses();
  }

  @Override
  public JsonObject defaulted(JsonObject policy) {
    JsonObject spec = Fill.objectOf(policy, "spec");
    if (!Fill.itemsOf(spec, "policyTypes").isEmpty()) {
      return policy;
    }
    List<JsonValue> types = new ArrayList<>();
    types.add(new JsonString("Ingress", spec.node()));
    if (!Fill.itemsOf(spec, "egress").isEmpty()) {
      types.add(new JsonString("Egress", spec.node()));
    }
    return policy.with("spec", spec.with("policyTypes", new JsonArray(types, spec.node())));
  }

  @Override
  public void validate(ObjectView policy, Errors errors) {
    ObjectView spec = policy.at("spec");
    LabelSelector.validate(spec.at("podSelector"), errors);
    rules(spec.at("ingress"), "from", errors);
    rules(spec.at("egress"), "to", errors);
    types(spec.at("policyTypes"), errors);
    declared(spec.at("ingress"), "from", errors);
    declared(spec.at("egress"), "to", errors);
  }

  private void rules(ObjectView rules, String peers, Errors errors) {
    for (ObjectView rule : rules.items()) {
      for (ObjectView port : rule.at("ports").items()) {
        PolicyPort.validate(port, errors);
      }
      for (ObjectView peer : rule.at(peers).items()) {
        PolicyPeer.validate(peer, strict, errors);
      }
    }
  }

  private static void types(ObjectView types, Errors errors) {
    if (types.size() > 2) {
      errors.invalid(types, "may not specify more than two policyTypes");
      return;
    }
    for (ObjectView type : types.items()) {
      errors.oneOf(type, "Ingress", "Egress");
    }
  }

  private static void declared(ObjectView rules, String peers, Errors errors) {
    for (ObjectView rule : rules.items()) {
      for (ObjectView peer : rule.at(peers).items()) {
        PolicyPeer.declared(peer, errors);
      }
    }
  }

  @Override
  public void warn(ObjectView policy, Warnings warnings) {
    warn(policy.at("spec", "ingress"), "from", warnings);
    warn(policy.at("spec", "egress"), "to", warnings);
  }

  private static void warn(ObjectView rules, String peers, Warnings warnings) {
    for (ObjectView rule : rules.items()) {
      for (ObjectView peer : rule.at(peers).items()) {
        PolicyPeer.warn(peer, warnings);
      }
    }
  }
}
