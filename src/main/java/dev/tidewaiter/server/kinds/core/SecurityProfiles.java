package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Profiles of seccomp and AppArmor.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateSeccompProfileField, ValidateAppArmorProfileField.
 */
final class SecurityProfiles {

  private static final int LONGEST_PATH = 4095;

  private SecurityProfiles() {}

  static void seccomp(ObjectView profile, Errors errors) {
    if (profile.absent()) {
      return;
    }
    ObjectView type = profile.at("type");
    if (errors.demandText(type, "type is required when seccompProfile is set")) {
      errors.oneOf(type, "Localhost", "RuntimeDefault", "Unconfined");
    }
    ObjectView local = profile.at("localhostProfile");
    if (!type.text().equals("Localhost")) {
      if (local.present()) {
        errors.invalid(local, struct(profile).print(), "can only be set when seccomp type is Localhost");
      }
    } else if (local.absent()) {
      errors.required(local, "must be set when seccomp type is Localhost");
    } else {
      LocalPath.descending(local, errors);
    }
  }

  static void appArmor(ObjectView profile, Errors errors) {
    if (profile.absent()) {
      return;
    }
    ObjectView type = profile.at("type");
    ObjectView local = profile.at("localhostProfile");
    switch (type.text()) {
      case "Localhost" -> appArmorFile(local, errors);
      case "RuntimeDefault", "Unconfined" -> {
        if (local.present()) {
          errors.invalidNamed(local, "can only be set when AppArmor type is Localhost");
        }
      }
      case "" -> errors.required(type, "type is required when appArmorProfile is set");
      default -> errors.oneOf(type, "Localhost", "RuntimeDefault", "Unconfined");
    }
  }

  /** Both kinds of profile print alike. */
  static GoStruct struct(ObjectView profile) {
    return new GoStruct().text("Type", profile.at("type")).orNull("LocalhostProfile", profile.at("localhostProfile"));
  }

  private static void appArmorFile(ObjectView local, Errors errors) {
    if (local.absent() || local.text().isEmpty()) {
      errors.required(local, "must be set when AppArmor type is Localhost");
    } else if (!GoFields.trimmed(local.text()).equals(local.text())) {
      errors.invalid(local, "must not be padded with whitespace");
    }
    if (Utf8.length(local.text()) > LONGEST_PATH) {
      errors.tooLong(local, LONGEST_PATH);
    }
  }
}
