package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.NodeLabels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a PersistentVolume.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/core/persistentvolume/strategy.go; pkg/volume/validation; pkg/api/persistentvolume.
 */
public final class PersistentVolumeRules implements KindRules {

  private static final String MOUNT_OPTIONS = "volume.beta.kubernetes.io/mount-options";

  private static final String[] SOURCES_WITH_MOUNT_OPTIONS = {
    "gcePersistentDisk", "awsElasticBlockStore", "glusterfs", "nfs", "rbd", "quobyte", "iscsi", "cinder", "cephfs", "azureFile",
    "vsphereVolume", "azureDisk", "photonPersistentDisk"
  };

  @Override
  public void validate(ObjectView volume, Errors errors) {
    PersistentVolumeSpecValidation.validate(volume.at("spec"), volume.at("metadata", "name").text(), errors);
    mountOptionsAnnotation(volume, errors);
  }

  @Override
  public void warn(ObjectView volume, Warnings warnings) {
    ObjectView annotations = volume.at("metadata", "annotations");
    annotation(annotations.key("volume.beta.kubernetes.io/storage-class"), "v1.8; use \"storageClassName\"", warnings);
    annotation(annotations.key(MOUNT_OPTIONS), "v1.31; use \"mountOptions\"", warnings);
    ObjectView spec = volume.at("spec");
    ObjectView policy = spec.at("persistentVolumeReclaimPolicy");
    if (policy.text().equals("Recycle")) {
      warnings.add(
          policy,
          policy.path()
              + ": The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning.");
    }
    for (ObjectView term : spec.at("nodeAffinity", "required", "nodeSelectorTerms").items()) {
      NodeLabels.warnOfTerm(term, warnings);
    }
    deadSource(spec, "cephfs", "deprecated in v1.28, non-functional in v1.31+", warnings);
    deadSource(spec, "photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+", warnings);
    deadSource(spec, "scaleIO", "deprecated in v1.16, non-functional in v1.22+", warnings);
    deadSource(spec, "storageos", "deprecated in v1.22, non-functional in v1.25+", warnings);
    deadSource(spec, "glusterfs", "deprecated in v1.25, non-functional in v1.26+", warnings);
    deadSource(spec, "rbd", "deprecated in v1.28, non-functional in v1.31+", warnings);
  }

  private static void mountOptionsAnnotation(ObjectView volume, Errors errors) {
    for (String source : SOURCES_WITH_MOUNT_OPTIONS) {
      if (volume.at("spec").at(source).present()) {
        return;
      }
    }
    ObjectView annotation = volume.at("metadata", "annotations").key(MOUNT_OPTIONS);
    if (annotation.present()) {
      errors.forbidden(
          annotation.as(volume.at("metadata", "annotations").path().child(MOUNT_OPTIONS)),
          "may not specify mount options for this volume type");
    }
  }

  private static void annotation(ObjectView annotation, String since, Warnings warnings) {
    if (annotation.present()) {
      warnings.add(annotation, annotation.path() + ": deprecated since " + since + " attribute instead");
    }
  }

  private static void deadSource(ObjectView spec, String name, String since, Warnings warnings) {
    ObjectView source = spec.at(name);
    if (source.present()) {
      warnings.add(source, "spec." + (name.equals("storageos") ? "storageOS" : name) + ": " + since);
    }
  }
}
