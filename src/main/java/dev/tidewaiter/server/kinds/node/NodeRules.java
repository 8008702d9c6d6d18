package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the API server demands of a Node.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateNode; pkg/apis/core/v1, SetDefaults_NodeStatus, Validate_NodeSpec and the
 * conversion of NodeSpec; pkg/registry/core/node/strategy.go.
 */
public final class NodeRules implements KindRules {

  private static final String PREEMPTION_GATE = "InPlacePodVerticalScalingSchedulerPreemption";
  private static final int MAX_PREEMPTIONS = 20;

  private final ClusterSettings settings;

  /** The rules of a Node of a cluster. */
  public NodeRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject node) {
    JsonObject status = Fill.objectOf(node, "status");
    Optional<JsonValue> capacity = status.get("capacity");
    return capacity.isEmpty() || status.get("allocatable").isPresent()
        ? node
        : node.with("status", status.with("allocatable", capacity.get()));
  }

  @Override
  public JsonObject prepared(JsonObject node) {
    JsonObject spec = PodCidrs.converted(Fill.objectOf(node, "spec")).without("configSource");
    if (!settings.gate(PREEMPTION_GATE, false)) {
      spec = spec.without("podPreemptionPolicy");
    }
    return node.with("spec", spec);
  }

  @Override
  public void validate(ObjectView node, Errors errors) {
    ObjectView metadata = node.at("metadata");
    TaintsAnnotation.validate(metadata.at("annotations"), errors);
    AvoidPodsAnnotation.validate(metadata.at("annotations"), errors);
    ObjectView spec = node.at("spec");
    TaintsValidation.validate(spec.at("taints").as(metadata.path().child("taints")), errors);
    NodeStatusValidation.validate(node.at("status"), metadata, errors);
    PodCidrs.validate(spec.at("podCIDRs"), settings.strictAddresses(), errors);
    preemptions(spec.at("podPreemptionPolicy", "disableResizePreemption"), errors);
  }

  @Override
  public void warn(ObjectView node, Warnings warnings) {
    ObjectView spec = node.at("spec");
    if (!spec.at("externalID").text().isEmpty()) {
      warnings.add(spec.at("externalID"), "spec.externalID: this field is deprecated, and is unused by Kubernetes");
    }
    for (ObjectView cidr : spec.at("podCIDRs").items()) {
      Addresses.warnOfCidr(cidr, warnings);
    }
  }

  /** An entry of avoided Pods whose controller does not say whether it is one makes the server break off. */
  @Override
  public Optional<String> undecided(ObjectView node) {
    return AvoidPodsAnnotation.breaksServer(node.at("metadata", "annotations"))
        ? Optional.of("the server breaks off over a podController without controller in " + AvoidPodsAnnotation.KEY)
        : Optional.empty();
  }

  private static void preemptions(ObjectView kinds, Errors errors) {
    List<ObjectView> items = kinds.items();
    if (items.size() > MAX_PREEMPTIONS) {
      errors.tooMany(kinds, items.size(), MAX_PREEMPTIONS);
      return;
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView item : items) {
      Names.qualifiedName(item, errors);
    }
    for (ObjectView item : items) {
      if (!seen.add(item.text())) {
        errors.duplicate(item);
      }
    }
  }
}
