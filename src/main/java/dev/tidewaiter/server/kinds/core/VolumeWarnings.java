package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimSpecValidation;

/**
 * What the server warns of in volumes: sources that are gone, and files that lie on one another.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go.
 */
final class VolumeWarnings {

  private VolumeWarnings() {}

  static void warn(ObjectView volumes, Warnings warnings) {
    for (ObjectView volume : volumes.items()) {
      gone(volume, "photonPersistentDisk", "deprecated in v1.11, non-functional in v1.16+", warnings);
      gone(volume, "gitRepo", "deprecated in v1.11, and disabled by default in v1.33+", warnings);
      gone(volume, "scaleIO", "deprecated in v1.16, non-functional in v1.22+", warnings);
      gone(volume, "flocker", "deprecated in v1.22, non-functional in v1.25+", warnings);
      gone(volume, "storageos", "deprecated in v1.22, non-functional in v1.25+", warnings);
      gone(volume, "quobyte", "deprecated in v1.22, non-functional in v1.25+", warnings);
      gone(volume, "glusterfs", "deprecated in v1.25, non-functional in v1.26+", warnings);
      ObjectView template = volume.at("ephemeral", "volumeClaimTemplate");
      if (template.present()) {
        PersistentVolumeClaimSpecValidation.warn(template.at("spec"), warnings);
      }
      gone(volume, "cephfs", "deprecated in v1.28, non-functional in v1.31+", warnings);
      gone(volume, "rbd", "deprecated in v1.28, non-functional in v1.31+", warnings);
    }
    for (ObjectView volume : volumes.items()) {
      overlaps(volume, warnings);
    }
  }

  private static void gone(ObjectView volume, String source, String since, Warnings warnings) {
    if (volume.object().get(source).isPresent()) {
      ObjectView field = volume.at(source);
      String printed = source.equals("storageos") ? "storageOS" : source;
      warnings.add(field.as(volume.path().child(printed)), volume.path().child(printed) + ": " + since);
    }
  }

  private static void overlaps(ObjectView volume, Warnings warnings) {
    ObjectView name = volume.at("name");
    ObjectView configMap = volume.at("configMap");
    if (configMap.at("items").size() > 0) {
      files(configMap, new OverlappingPaths(name, "ConfigMap " + GoPrint.quoted(configMap.at("name").text()), warnings), "");
    }
    ObjectView secret = volume.at("secret");
    if (secret.at("items").size() > 0) {
      files(secret, new OverlappingPaths(name, "Secret " + GoPrint.quoted(secret.at("secretName").text()), warnings), "");
    }
    ObjectView downwardApi = volume.at("downwardAPI");
    if (downwardApi.at("items").size() > 0) {
      files(downwardApi, new OverlappingPaths(name, "DownwardAPI", warnings), "");
    }
    ObjectView sources = volume.at("projected", "sources");
    if (sources.size() > 0) {
      OverlappingPaths projected = new OverlappingPaths(name, "Projected", warnings);
      for (ObjectView source : sources.items()) {
        projection(source, name, projected, warnings);
      }
    }
  }

  private static void projection(ObjectView source, ObjectView name, OverlappingPaths paths, Warnings warnings) {
    ObjectView configMap = source.at("configMap");
    ObjectView secret = source.at("secret");
    ObjectView bundle = source.at("clusterTrustBundle");
    ObjectView certificate = source.at("podCertificate");
    if (source.size() == 0) {
      warnings.add(source, "volume " + GoPrint.quoted(name.text()) + " (Projected) has no sources provided");
    } else if (configMap.at("items").present()) {
      files(configMap, paths, "ConfigMap " + GoPrint.quoted(configMap.at("name").text()));
    } else if (secret.at("items").present()) {
      files(secret, paths, "Secret " + GoPrint.quoted(secret.at("name").text()));
    } else if (source.at("downwardAPI", "items").present()) {
      files(source.at("downwardAPI"), paths, "DownwardAPI");
    } else if (source.at("serviceAccountToken").present()) {
      paths.add(source.at("serviceAccountToken", "path"), "ServiceAccountToken");
    } else if (bundle.present()) {
      String of = bundle.at("name").present() ? bundle.at("name").text() : bundle.at("signerName").text();
      paths.add(bundle.at("path"), "ClusterTrustBundle " + GoPrint.quoted(of));
    } else if (certificate.present()) {
      paths.addIfAny(certificate.at("certificateChainPath"), "PodCertificate chain");
      paths.addIfAny(certificate.at("keyPath"), "PodCertificate key");
      paths.addIfAny(certificate.at("credentialBundlePath"), "PodCertificate credential bundle");
    }
  }

  private static void files(ObjectView source, OverlappingPaths paths, String what) {
    for (ObjectView item : source.at("items").items()) {
      paths.add(item.at("path"), what);
    }
  }
}
