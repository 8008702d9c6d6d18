package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A {@code csi} source.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateCSIVolumeSource, validateCSIPersistentVolumeSource, ValidateCSIDriverName.
 */
public final class CsiSource {

  private static final int LONGEST_DRIVER = 63;

  private CsiSource() {}

  /** {@code csi} of a Pod's volume; a badly formed name of its secret is reported beside the reference. */
  public static void validate(ObjectView csi, Errors errors) {
    driverName(csi.at("driver"), errors);
    if (csi.at("nodePublishSecretRef").present()) {
      ObjectView name = csi.at("nodePublishSecretRef", "name");
      if (errors.demandText(name, "")) {
        Names.dnsSubdomain(name.as(csi.path().child("name")), errors);
      }
    }
  }

  /** {@code csi} of a PersistentVolume. */
  public static void validatePersistent(ObjectView csi, Errors errors) {
    driverName(csi.at("driver"), errors);
    errors.demandText(csi.at("volumeHandle"), "");
    secret(csi.at("controllerPublishSecretRef"), errors);
    secret(csi.at("controllerExpandSecretRef"), errors);
    secret(csi.at("nodePublishSecretRef"), errors);
    secret(csi.at("nodeExpandSecretRef"), errors);
  }

  /** The name of a CSI driver: a subdomain of any letter case, of no more than 63 bytes. */
  public static void driverName(ObjectView driver, Errors errors) {
    if (!errors.demandText(driver, "")) {
      return;
    }
    if (Utf8.length(driver.text()) > LONGEST_DRIVER) {
      errors.tooLong(driver, LONGEST_DRIVER);
    }
    errors.invalidEach(driver, Dns.subdomain(GoCase.lower(driver.text())));
  }

  private static void secret(ObjectView secret, Errors errors) {
    if (secret.absent()) {
      return;
    }
    if (errors.demandText(secret.at("name"), "")) {
      Names.dnsSubdomain(secret.at("name"), errors);
    }
    if (errors.demandText(secret.at("namespace"), "")) {
      Names.dnsLabel(secret.at("namespace"), errors);
    }
  }
}
