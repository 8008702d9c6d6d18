package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;
import java.util.HashSet;
import java.util.Set;

/**
 * What the API server demands of a CSIDriver. Its flags have defaults, so that what must be there always is.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateCSIDriver; pkg/registry/storage/csidriver/strategy.go.
 */
public final class CsiDriverRules implements KindRules {

  private static final int SHORTEST_PERIOD = 10;
  private static final long SHORTEST_TOKEN = 600;
  private static final long LONGEST_TOKEN = 1L << 32;

  @Override
  public void validate(ObjectView driver, Errors errors) {
    ObjectView spec = driver.at("spec");
    errors.oneOfIfPresent(spec.at("fsGroupPolicy"), "File", "None", "ReadWriteOnceWithFSType");
    tokenRequests(spec.at("tokenRequests"), errors);
    lifecycleModes(spec.at("volumeLifecycleModes"), errors);
    ObjectView period = spec.at("nodeAllocatableUpdatePeriodSeconds");
    if (period.present() && period.number() < SHORTEST_PERIOD) {
      errors.invalid(period, "must be greater than or equal to 10 seconds");
    }
    ObjectView inSecrets = spec.at("serviceAccountTokenInSecrets");
    if (inSecrets.present() && spec.at("tokenRequests").size() == 0) {
      errors.invalid(inSecrets, "serviceAccountTokenInSecrets is set but no tokenRequests are specified");
    }
  }

  @Override
  public void warn(ObjectView driver, Warnings warnings) {
    ObjectView requests = driver.at("spec", "tokenRequests");
    ObjectView inSecrets = driver.at("spec", "serviceAccountTokenInSecrets");
    if (requests.size() > 0 && inSecrets.absent()) {
      warnings.add(
          requests.as(inSecrets),
          "spec.serviceAccountTokenInSecrets is unset; if supported by this CSI driver, set to true to prevent possible logging of tokens "
              + "in volume attributes");
    }
  }

  /** One for each audience; how long a repeated one holds is not looked at. */
  private static void tokenRequests(ObjectView requests, Errors errors) {
    Set<String> audiences = new HashSet<>();
    for (ObjectView request : requests.items()) {
      ObjectView audience = request.at("audience");
      if (!audiences.add(audience.text())) {
        errors.duplicate(audience);
        continue;
      }
      ObjectView seconds = request.at("expirationSeconds");
      if (seconds.present()) {
        expiration(seconds, errors);
      }
    }
  }

  private static void expiration(ObjectView seconds, Errors errors) {
    if (seconds.number() < SHORTEST_TOKEN) {
      errors.invalid(seconds, "may not specify a duration less than 10 minutes");
    }
    if (seconds.number() > LONGEST_TOKEN) {
      errors.invalid(seconds, "may not specify a duration larger than 2^32 seconds");
    }
  }

  /** Errors stand at the list. */
  private static void lifecycleModes(ObjectView modes, Errors errors) {
    for (ObjectView mode : modes.items()) {
      errors.oneOf(mode.as(modes), "Persistent", "Ephemeral");
    }
  }
}
