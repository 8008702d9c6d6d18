package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a Deployment.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/apps/deployment/strategy.go; pkg/apis/apps/v1/conversion.go;
 * pkg/apis/apps/validation, ValidateDeploymentSpec.
 */
public final class DeploymentRules implements KindRules {

  private static final String ROLLBACK_ANNOTATION = "deprecated.deployment.rollback.to";
  private static final FieldPath ROLLBACK = FieldPath.ROOT.child("spec").child("rollback").child("version");

  private final ClusterSettings settings;

  public DeploymentRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Denial> unconvertible(ObjectView deployment) {
    ObjectView annotation = rollbackAnnotation(deployment);
    GoInt revision = GoInt.parseInt(annotation.text());
    return annotation.text().isEmpty() || revision.valid()
        ? Optional.empty()
        : Optional.of(new Denial(annotation,
            "failed to parse annotation[" + ROLLBACK_ANNOTATION + "]=" + annotation.text() + " as int64: " + revision.problem()));
  }

  @Override
  public JsonObject defaulted(JsonObject deployment) {
    JsonObject spec = Fill.objectOf(deployment, "spec");
    spec = spec.with("strategy", DeploymentStrategy.defaulted(Fill.objectOf(spec, "strategy")));
    spec = Fill.absentNumber(spec, "progressDeadlineSeconds", 600);
    return deployment.with("spec", WorkloadTemplate.defaulted(spec));
  }

  @Override
  public JsonObject prepared(JsonObject deployment) {
    return WorkloadTemplate.prepared(deployment, settings);
  }

  @Override
  public void validate(ObjectView deployment, Errors errors) {
    ObjectView spec = deployment.at("spec");
    errors.nonNegative(spec.at("replicas"));
    WorkloadTemplate.ofReplicas(spec, settings, errors);
    DeploymentStrategy.validate(spec.at("strategy"), errors);
    errors.nonNegative(spec.at("minReadySeconds"));
    errors.nonNegative(spec.at("revisionHistoryLimit"));
    rollback(rollbackAnnotation(deployment), errors);
    progressDeadline(spec.at("progressDeadlineSeconds"), spec.at("minReadySeconds"), errors);
  }

  @Override
  public void warn(ObjectView deployment, Warnings warnings) {
    PodWarnings.name(deployment, "Pod names and hostnames", warnings);
    PodWarnings.template(deployment.at("spec", "template"), warnings);
  }

  /** It stands for a field of older versions. */
  private static ObjectView rollbackAnnotation(ObjectView deployment) {
    return deployment.at("metadata", "annotations").key(ROLLBACK_ANNOTATION);
  }

  private static void rollback(ObjectView annotation, Errors errors) {
    long revision = GoInt.parseInt(annotation.text()).value();
    if (revision < 0) {
      errors.invalid(annotation.as(ROLLBACK), Long.toString(revision), "must be greater than or equal to 0");
    }
  }

  private static void progressDeadline(ObjectView deadline, ObjectView minReady, Errors errors) {
    errors.nonNegative(deadline);
    if (deadline.number() <= minReady.number()) {
      errors.invalid(deadline, "must be greater than minReadySeconds");
    }
  }
}
