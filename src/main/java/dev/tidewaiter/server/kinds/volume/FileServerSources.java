package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;

/**
 * File systems and stores served over the network.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateNFSVolumeSource, validateGlusterfsVolumeSource, validateCephFSVolumeSource,
 * validateRBDVolumeSource, validateQuobyteVolumeSource, validateFlockerVolumeSource, validateScaleIOVolumeSource.
 */
public final class FileServerSources {

  private static final String HOST_PORT_PAIRS = "must be a host:port pair or multiple pairs separated by commas";

  private FileServerSources() {}

  /** {@code nfs}; an empty path is both missing and not absolute. */
  public static void nfs(ObjectView nfs, Errors errors) {
    errors.demandText(nfs.at("server"), "");
    ObjectView path = nfs.at("path");
    errors.demandText(path, "");
    if (!path.text().startsWith("/")) {
      errors.invalid(path, "must be an absolute path");
    }
  }

  /** {@code glusterfs}; what is the same in Pods and PersistentVolumes. */
  public static void glusterfs(ObjectView glusterfs, Errors errors) {
    errors.demandText(glusterfs.at("endpoints"), "");
    errors.demandText(glusterfs.at("path"), "");
  }

  /** {@code cephfs}; also of a PersistentVolume. */
  public static void cephfs(ObjectView cephfs, Errors errors) {
    demandItems(cephfs.at("monitors"), errors);
  }

  /** {@code rbd}; also of a PersistentVolume. */
  public static void rbd(ObjectView rbd, Errors errors) {
    demandItems(rbd.at("monitors"), errors);
    errors.demandText(rbd.at("image"), "");
  }

  /** {@code flocker}; also of a PersistentVolume. */
  public static void flocker(ObjectView flocker, Errors errors) {
    String name = flocker.at("datasetName").text();
    String uuid = flocker.at("datasetUUID").text();
    if (name.isEmpty() && uuid.isEmpty()) {
      errors.required(flocker, "one of datasetName and datasetUUID is required");
    }
    if (!name.isEmpty() && !uuid.isEmpty()) {
      errors.invalid(flocker, "\"resource\"", "datasetName and datasetUUID can not be specified simultaneously");
    }
    if (name.indexOf('/') >= 0) {
      errors.invalid(flocker.at("datasetName"), "must not contain '/'");
    }
  }

  /** {@code scaleIO}; also of a PersistentVolume. */
  public static void scaleIo(ObjectView scaleIo, Errors errors) {
    errors.demandText(scaleIo.at("gateway"), "");
    errors.demandText(scaleIo.at("system"), "");
    errors.demandText(scaleIo.at("volumeName"), "");
  }

  /** {@code quobyte}; also of a PersistentVolume. */
  public static void quobyte(ObjectView quobyte, Errors errors) {
    ObjectView registry = quobyte.at("registry");
    ObjectView tenant = quobyte.at("tenant");
    if (registry.text().isEmpty()) {
      errors.required(registry, HOST_PORT_PAIRS);
    } else if (Utf8.length(tenant.text()) >= 65) {
      errors.required(tenant, "must be a UUID and may not exceed a length of 64 characters");
    } else {
      hostPortPairs(registry, errors);
    }
    errors.demandText(quobyte.at("volume"), "");
  }

  private static void demandItems(ObjectView list, Errors errors) {
    if (list.size() == 0) {
      errors.required(list, "");
    }
  }

  private static void hostPortPairs(ObjectView registry, Errors errors) {
    String text = registry.text();
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      if (!HostPort.isPair(text.substring(start, end))) {
        errors.invalid(registry, HOST_PORT_PAIRS);
      }
      start = end + 1;
    }
  }
}
