package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.util.List;

/**
 * Which taints a Pod bears. A wrong value is reported at the operator.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTolerations.
 */
public final class TolerationsValidation {

  private TolerationsValidation() {}

  /** The tolerations of a Pod or a runtime class. */
  public static void validate(ObjectView tolerations, ClusterSettings settings, Errors errors) {
    for (ObjectView toleration : tolerations.items()) {
      ObjectView key = toleration.at("key");
      ObjectView operator = toleration.at("operator");
      ObjectView effect = toleration.at("effect");
      if (!key.text().isEmpty()) {
        Names.qualifiedName(key, errors);
      } else if (!operator.text().equals("Exists")) {
        errors.invalidNamed(operator, "operator must be Exists when `key` is empty, which means \"match all values and all keys\"");
      }
      if (toleration.at("tolerationSeconds").present() && !effect.text().equals("NoExecute")) {
        errors.invalidNamed(effect, "effect must be 'NoExecute' when `tolerationSeconds` is set");
      }
      operatorAndValue(toleration, settings, errors);
      errors.oneOfIfAny(effect, "NoSchedule", "PreferNoSchedule", "NoExecute");
    }
  }

  private static void operatorAndValue(ObjectView toleration, ClusterSettings settings, Errors errors) {
    ObjectView operator = toleration.at("operator");
    ObjectView value = toleration.at("value").as(operator);
    switch (operator.text()) {
      case "Equal", "" -> {
        List<String> wrong = Formats.labelValue(value.text());
        if (!wrong.isEmpty()) {
          errors.invalid(value, String.join(";", wrong));
        }
      }
      case "Exists" -> {
        if (!value.text().isEmpty()) {
          errors.invalid(value, "value must be empty when `operator` is 'Exists'");
        }
      }
      case "Lt", "Gt" -> {
        if (settings.gate("TaintTolerationComparisonOperators", false)) {
          integer(toleration.at("value"), errors);
        } else {
          errors.notSupported(operator, GoPrint.named(operator), new String[] {"Equal", "Exists", "Lt", "Gt"});
        }
      }
      default -> errors.oneOf(operator, "Equal", "Exists");
    }
  }

  private static void integer(ObjectView value, Errors errors) {
    errors.invalidEach(value, Formats.decimalInteger(value.text()));
    GoInt integer = GoInt.parseInt(value.text());
    if (!integer.valid()) {
      errors.invalid(value, integer.problem());
    }
  }
}
