package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Formats;

/**
 * Labels of nodes that are on their way out.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/node, GetNodeLabelDeprecatedMessage.
 */
public final class NodeLabels {

  private NodeLabels() {}

  /** What the server says of a deprecated label's key; empty for all others. */
  public static String deprecation(String key) {
    return switch (key) {
      case "beta.kubernetes.io/arch" -> "deprecated since v1.14; use \"kubernetes.io/arch\" instead";
      case "beta.kubernetes.io/os" -> "deprecated since v1.14; use \"kubernetes.io/os\" instead";
      case "failure-domain.beta.kubernetes.io/region" -> "deprecated since v1.17; use \"topology.kubernetes.io/region\" instead";
      case "failure-domain.beta.kubernetes.io/zone" -> "deprecated since v1.17; use \"topology.kubernetes.io/zone\" instead";
      case "beta.kubernetes.io/instance-type" -> "deprecated since v1.17; use \"node.kubernetes.io/instance-type\" instead";
      case "app.kubernetes.io/created-by" -> "deprecated since v1.9";
      case "scheduler.alpha.kubernetes.io/preferAvoidPods" -> "deprecated since v1.22; use Taints and Tolerations instead";
      case "node-role.kubernetes.io/master" -> "use \"node-role.kubernetes.io/control-plane\" instead";
      default -> "";
    };
  }

  /** Warns of deprecated labels in a term of a node selector. */
  public static void warnOfTerm(ObjectView term, Warnings warnings) {
    warnOfTerm(term, false, warnings);
  }

  /** Warns of deprecated labels in a term of a node selector, and of values that no label can have: a preferred term may hold some. */
  public static void warnOfTerm(ObjectView term, boolean checkValues, Warnings warnings) {
    for (ObjectView expression : term.at("matchExpressions").items()) {
      ObjectView key = expression.at("key");
      String deprecation = deprecation(key.text());
      if (!deprecation.isEmpty()) {
        warnings.add(key, key.path() + ": " + key.text() + " is " + deprecation);
      }
      if (checkValues) {
        warnOfValues(expression.at("values"), warnings);
      }
    }
  }

  private static void warnOfValues(ObjectView values, Warnings warnings) {
    for (ObjectView value : values.items()) {
      for (String message : Formats.labelValue(value.text())) {
        warnings.add(value, value.path() + ": " + value.text() + " is invalid, " + message);
      }
    }
  }
}
