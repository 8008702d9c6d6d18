package dev.tidewaiter.server.kinds.volume;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.regex.Pattern;

/**
 * An {@code iscsi} source.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateISCSIVolumeSource, validateISCSIPersistentVolumeSource.
 */
public final class IscsiSource {

  /** The server's expression has no anchor at its start, so text before the name is let through. */
  private static final Pattern IQN = Pattern.compile("iqn\\.[0-9]{4}-[0-9]{2}\\.[0-9A-Za-z.-]+:[^,;*&$|\\t\\n\\f\\r ]+\\z");

  private static final Pattern EUI = Pattern.compile("eui[^\\n][0-9A-Za-z]{16}");
  private static final Pattern NAA = Pattern.compile("naa[^\\n][0-9A-Za-z]{32}");
  private static final String BAD_FORM = "must be valid format";
  private static final int LONGEST_INTERFACE = 64;

  private IscsiSource() {}

  /** {@code iscsi} of a Pod's volume. */
  public static void validate(ObjectView iscsi, Errors errors) {
    String unknown = BAD_FORM + " starting with iqn, eui, or naa";
    errors.demandText(iscsi.at("targetPortal"), "");
    qualifiedName(iscsi.at("iqn"), unknown, errors);
    Numbers.inRange(iscsi.at("lun"), 0, 255, errors);
    secretForChap(iscsi, errors);
    initiatorName(iscsi, unknown, errors);
  }

  /** {@code iscsi} of a PersistentVolume. */
  public static void validatePersistent(ObjectView iscsi, String volumeName, Errors errors) {
    ObjectView portal = iscsi.at("targetPortal");
    errors.demandText(portal, "");
    String interfaceName = volumeName + ":" + portal.text();
    if (iscsi.at("initiatorName").present() && Utf8.length(interfaceName) > LONGEST_INTERFACE) {
      errors.invalid(
          portal.as(iscsi.path().child("targetportal")),
          "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is specified.");
    }
    qualifiedName(iscsi.at("iqn"), BAD_FORM, errors);
    Numbers.inRange(iscsi.at("lun"), 0, 255, errors);
    secretForChap(iscsi, errors);
    if (iscsi.at("secretRef").present()) {
      errors.demandText(iscsi.at("secretRef", "name"), "");
    }
    initiatorName(iscsi, BAD_FORM, errors);
  }

  private static void qualifiedName(ObjectView iqn, String unknown, Errors errors) {
    if (iqn.text().isEmpty()) {
      errors.required(iqn, "");
    } else {
      nameForm(iqn, unknown, errors);
    }
  }

  private static void initiatorName(ObjectView iscsi, String unknown, Errors errors) {
    ObjectView name = iscsi.at("initiatorName");
    if (name.present()) {
      nameForm(name.as(iscsi.path().child("initiatorname")), unknown, errors);
    }
  }

  private static void nameForm(ObjectView field, String unknown, Errors errors) {
    String name = field.text();
    if (name.startsWith("iqn")) {
      must(IQN.matcher(name).find(), field, errors);
    } else if (name.startsWith("eui")) {
      must(EUI.matcher(name).matches(), field, errors);
    } else if (name.startsWith("naa")) {
      must(NAA.matcher(name).matches(), field, errors);
    } else {
      errors.invalid(field, unknown);
    }
  }

  private static void must(boolean formed, ObjectView field, Errors errors) {
    if (!formed) {
      errors.invalid(field, BAD_FORM);
    }
  }

  private static void secretForChap(ObjectView iscsi, Errors errors) {
    boolean chap = iscsi.at("chapAuthDiscovery").flag() || iscsi.at("chapAuthSession").flag();
    if (chap && iscsi.at("secretRef").absent()) {
      errors.required(iscsi.at("secretRef"), "");
    }
  }
}
