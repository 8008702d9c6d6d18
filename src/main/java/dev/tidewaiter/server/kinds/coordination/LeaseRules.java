package dev.tidewaiter.server.kinds.coordination;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a Lease.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/coordination/validation, ValidateLeaseSpec; pkg/registry/coordination/lease.
 */
public final class LeaseRules implements KindRules {

  private final boolean coordinated;

  /** The rules in a cluster. */
  public LeaseRules(ClusterSettings settings) {
    this.coordinated = settings.gate("CoordinatedLeaderElection", false);
  }

  /** The fields of coordinated leader election are dropped where it is off, whatever they hold. */
  @Override
  public JsonObject prepared(JsonObject lease) {
    if (coordinated || lease.get("spec").isEmpty()) {
      return lease;
    }
    return lease.with("spec", Fill.objectOf(lease, "spec").without("strategy").without("preferredHolder"));
  }

  @Override
  public void validate(ObjectView lease, Errors errors) {
    ObjectView spec = lease.at("spec");
    ObjectView duration = spec.at("leaseDurationSeconds");
    if (duration.present() && duration.number() <= 0) {
      errors.invalid(duration, "must be greater than 0");
    }
    errors.nonNegative(spec.at("leaseTransitions"));
    ObjectView strategy = spec.at("strategy");
    ObjectView holder = spec.at("preferredHolder");
    if (strategy.present()) {
      strategy(strategy.as(strategy, "strategy"), errors);
    }
    if (!holder.text().isEmpty() && strategy.text().isEmpty()) {
      errors.forbidden(holder, "may only be specified if `strategy` is defined");
    }
  }

  /** A name without a slash must be the one of Kubernetes' own. */
  private static void strategy(ObjectView strategy, Errors errors) {
    if (strategy.text().indexOf('/') < 0) {
      errors.oneOf(strategy, "OldestEmulationVersion");
      return;
    }
    for (String message : Formats.qualifiedName(strategy.text())) {
      errors.invalidNamed(strategy, message);
    }
  }
}
