package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a Pod.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/pod/strategy.go; pkg/apis/core/validation, ValidatePodCreate.
 */
public final class PodRules implements KindRules {

  private final ClusterSettings settings;

  public PodRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public JsonObject defaulted(JsonObject pod) {
    return PodDefaults.defaulted(pod);
  }

  @Override
  public Optional<Denial> admission(ObjectView pod) {
    Optional<Denial> denial = PriorityAdmission.admit(pod);
    return denial.isPresent() ? denial : RuntimeClassAdmission.admit(pod);
  }

  @Override
  public void warnOfPreparing(ObjectView pod, Warnings warnings) {
    if (!pod.at("spec", "os", "name").text().equals("windows")) {
      for (ObjectView container : Containers.all(pod.at("spec"))) {
        AppArmorSkew.warn(container, pod, warnings);
      }
    }
  }

  @Override
  public JsonObject prepared(JsonObject pod) {
    JsonObject labels = Fill.objectOf(Fill.objectOf(pod, "metadata"), "labels");
    JsonObject spec = PodSpecDrops.dropped(Fill.objectOf(pod, "spec"), settings);
    spec = PodLevelDefaults.filled(MatchLabelKeysMerge.merged(spec, labels, settings));
    return pod.with("spec", spec);
  }

  @Override
  public void validate(ObjectView pod, Errors errors) {
    PodContext context = new PodContext(settings, Optional.of(pod));
    ObjectView spec = pod.at("spec");
    ObjectView annotations = pod.at("metadata", "annotations");
    PodAnnotationsValidation.validate(annotations, spec, context, errors);
    PodSpecValidation.validate(spec, context, errors);
    tokensNeedAnAccount(spec, errors);
    errors.nonNegative(spec.at("terminationGracePeriodSeconds"));
    for (ObjectView container : spec.at("containers").items()) {
      ContainerValidation.imageWithoutBlanks(container, errors);
    }
    for (ObjectView container : spec.at("initContainers").items()) {
      ContainerValidation.imageWithoutBlanks(container, errors);
    }
    if (spec.at("ephemeralContainers").size() > 0) {
      errors.forbidden(spec.at("ephemeralContainers"), "cannot be set on create");
    }
    if (!spec.at("nodeName").text().isEmpty() && spec.at("schedulingGates").size() > 0) {
      errors.forbidden(spec.at("nodeName"), "cannot be set until all schedulingGates have been cleared");
    }
    PodAnnotationsValidation.matchFields(annotations, spec, true, errors);
  }

  @Override
  public void warn(ObjectView pod, Warnings warnings) {
    PodWarnings.pod(pod, warnings);
  }

  @Override
  public Optional<Denial> validatingAdmission(ObjectView pod) {
    return RuntimeClassAdmission.admitAtLast(pod);
  }

  /** Where no account is named; the ServiceAccount admission plugin would name one. */
  private static void tokensNeedAnAccount(ObjectView spec, Errors errors) {
    if (!spec.at("serviceAccountName").text().isEmpty()) {
      return;
    }
    for (ObjectView volume : spec.at("volumes").items()) {
      for (ObjectView source : volume.at("projected", "sources").items()) {
        if (source.at("serviceAccountToken").present()) {
          errors.forbidden(source.at("serviceAccountToken"), "must not be specified when serviceAccountName is not set");
        }
      }
    }
  }
}
