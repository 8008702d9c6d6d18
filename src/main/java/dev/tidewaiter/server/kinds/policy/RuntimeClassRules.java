package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.NodeLabels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.ResourcesValidation;
import dev.tidewaiter.server.kinds.core.TolerationsValidation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the API server demands of a RuntimeClass.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/node/validation, ValidateRuntimeClass; pkg/apis/node/v1, Validate_RuntimeClass, whose errors come
 * last; pkg/api/node.
 */
public final class RuntimeClassRules implements KindRules {

  @Override
  public void validate(ObjectView runtimeClass, Errors errors) {
    ObjectView overhead = runtimeClass.at("overhead");
    ResourcesValidation.overhead(overhead.at("podFixed").as(overhead), errors);
    ObjectView scheduling = runtimeClass.at("scheduling");
    Labels.labels(scheduling.at("nodeSelector"), errors);
    tolerations(scheduling.at("tolerations"), errors);
    ObjectView handler = runtimeClass.at("handler");
    if (errors.demandText(handler, "")) {
      errors.invalidEach(handler, Dns.labelInBytes(handler.text()));
    }
  }

  @Override
  public void warn(ObjectView runtimeClass, Warnings warnings) {
    ObjectView nodeSelector = runtimeClass.at("scheduling", "nodeSelector");
    for (ObjectView label : nodeSelector.entries()) {
      String deprecation = NodeLabels.deprecation(label.name());
      if (!deprecation.isEmpty()) {
        warnings.add(label, nodeSelector.path() + ": " + deprecation);
      }
    }
  }

  /** Sound, and no two the same but for how long they hold. Comparison operators are not for runtime classes, whatever the gates. */
  private static void tolerations(ObjectView tolerations, Errors errors) {
    TolerationsValidation.validate(tolerations, ClusterSettings.UNKNOWN, errors);
    Set<List<String>> seen = new HashSet<>();
    for (ObjectView toleration : tolerations.items()) {
      List<String> identity =
          List.of(
              toleration.at("key").text(),
              toleration.at("operator").text(),
              toleration.at("value").text(),
              toleration.at("effect").text());
      if (!seen.add(identity)) {
        errors.duplicate(toleration, print(toleration));
      }
    }
  }

  private static String print(ObjectView toleration) {
    return new GoStruct()
        .text("Key", toleration.at("key"))
        .text("Operator", toleration.at("operator"))
        .text("Value", toleration.at("value"))
        .text("Effect", toleration.at("effect"))
        .orNull("TolerationSeconds", toleration.at("tolerationSeconds"))
        .print();
  }
}
