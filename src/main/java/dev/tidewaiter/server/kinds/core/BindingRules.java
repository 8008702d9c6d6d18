package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.Optional;

/**
 * What the API server demands of a Binding, which puts a Pod on a node and is not stored.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePodBinding; pkg/registry/core/pod/storage, BindingREST.
 */
public final class BindingRules implements KindRules {

  private static final String NODE = "Node";

  @Override
  public void validate(ObjectView binding, Errors errors) {
    ObjectView kind = binding.at("target", "kind");
    boolean toNode = kind.text().isEmpty() || kind.text().equals(NODE);
    if (!toNode) {
      errors.notSupported(kind, NODE, "<empty>");
    }
    ObjectView name = binding.at("target", "name");
    if (errors.demandText(name, "") && toNode) {
      Names.dnsSubdomain(name, errors);
    }
  }

  @Override
  public boolean failsOnErrors() {
    return true;
  }

  @Override
  public Optional<String> undecided(ObjectView binding) {
    return Optional.of("whether the Pod of a Binding waits for a node is known to the cluster alone");
  }
}
