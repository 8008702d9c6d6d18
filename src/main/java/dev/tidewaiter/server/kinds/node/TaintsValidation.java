package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Taints of a Node: sound, and no two of one key and effect.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateNodeTaints.
 */
final class TaintsValidation {

  private TaintsValidation() {}

  static void validate(ObjectView taints, Errors errors) {
    Set<List<String>> seen = new HashSet<>();
    for (ObjectView taint : taints.items()) {
      ObjectView key = taint.at("key");
      ObjectView value = taint.at("value");
      ObjectView effect = taint.at("effect");
      Names.qualifiedName(key, errors);
      List<String> wrong = Formats.labelValue(value.text());
      if (!wrong.isEmpty()) {
        errors.invalid(value, String.join(";", wrong));
      }
      if (errors.demandText(effect, "")) {
        errors.oneOf(effect, "NoSchedule", "PreferNoSchedule", "NoExecute");
      }
      if (!seen.add(List.of(key.text(), effect.text()))) {
        String detail = "taints must be unique by key and effect pair";
        errors.add(new FieldError(ErrorType.DUPLICATE, taint.path().toString(), print(taint), detail, taint.place()));
      }
    }
  }

  private static String print(ObjectView taint) {
    return new GoStruct()
        .text("Key", taint.at("key"))
        .text("Value", taint.at("value"))
        .text("Effect", taint.at("effect"))
        .raw("TimeAdded", TimeAdded.print(taint.at("timeAdded")))
        .print();
  }
}
