package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the API server demands of a LimitRange.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateLimitRange; pkg/apis/core/v1, SetDefaults_LimitRangeItem.
 */
public final class LimitRangeRules implements KindRules {

  @Override
  public JsonObject defaulted(JsonObject limitRange) {
    return LimitRangeDefaults.of(limitRange);
  }

  /** One without a name gets a random one. */
  @Override
  public JsonObject prepared(JsonObject limitRange) {
    JsonObject metadata = Fill.objectOf(limitRange, "metadata");
    return limitRange.with("metadata", Fill.text(metadata, "name", "00000000-0000-0000-0000-000000000000"));
  }

  @Override
  public void validate(ObjectView limitRange, Errors errors) {
    Set<String> types = new HashSet<>();
    for (ObjectView item : limitRange.at("spec", "limits").items()) {
      ObjectView type = item.at("type");
      type(type, errors);
      if (!types.add(type.text())) {
        errors.duplicate(type, GoPrint.named(type));
      }
      LimitRangeItemValidation.validate(item, errors);
    }
  }

  private static void type(ObjectView type, Errors errors) {
    String name = type.text();
    List<String> wrong = Formats.qualifiedName(name);
    for (String message : wrong) {
      errors.invalidNamed(type, message);
    }
    boolean known = name.equals("Pod") || name.equals("Container") || name.equals("PersistentVolumeClaim");
    if (wrong.isEmpty() && name.indexOf('/') < 0 && !known) {
      errors.invalidNamed(type, "must be a standard limit type or fully qualified");
    }
  }
}
