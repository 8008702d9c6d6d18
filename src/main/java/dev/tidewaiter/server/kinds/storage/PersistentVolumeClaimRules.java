package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a PersistentVolumeClaim.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/persistentvolumeclaim/strategy.go; pkg/api/persistentvolumeclaim.
 */
public final class PersistentVolumeClaimRules implements KindRules {

  private static final String STORAGE_CLASS_ANNOTATION = "volume.beta.kubernetes.io/storage-class";

  private final boolean foreignSources;

  public PersistentVolumeClaimRules(ClusterSettings settings) {
    foreignSources = settings.gate("CrossNamespaceVolumeDataSource", false);
  }

  @Override
  public JsonObject prepared(JsonObject claim) {
    return claim.get("spec").isPresent() ? claim.with("spec", preparedSpec(Fill.objectOf(claim, "spec"))) : claim;
  }

  @Override
  public void validate(ObjectView claim, Errors errors) {
    PersistentVolumeClaimSpecValidation.validate(claim.at("spec"), errors);
  }

  @Override
  public void warn(ObjectView claim, Warnings warnings) {
    ObjectView annotation = claim.at("metadata", "annotations").key(STORAGE_CLASS_ANNOTATION);
    if (annotation.present()) {
      warnings.add(annotation, annotation.path() + ": deprecated since v1.8; use \"storageClassName\" attribute instead");
    }
    PersistentVolumeClaimSpecValidation.warn(claim.at("spec"), warnings);
  }

  private JsonObject preparedSpec(JsonObject spec) {
    JsonObject allowed = foreignSources ? spec : DataSources.withoutForeignReference(spec);
    return DataSources.mirrored(DataSources.withoutUnknownSource(allowed));
  }
}
