package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A subPathExpr with a variable that the container does not have, or a subPath in which a variable is not put in its place.
 *
 * <p>Source: Kubernetes 1.37, pkg/kubelet/container, ExpandContainerVolumeMounts.
 */
public final class SubPathVariableUnknown implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("subPath", "subPathExpr");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        if (mount.at("subPath").text().contains("$(")) {
          literal(subject, mount.at("subPath"), out);
        } else if (mount.at("subPathExpr").text().contains("$(")) {
          unknown(container, mount.at("subPathExpr"), out);
        }
      }
    }
  }

  private static void literal(Subject subject, ObjectView subPath, Violations out) {
    String message = "subPath takes \"" + subPath.text() + "\" as it is: a directory of that name is mounted";
    Violation violation = Violation.at(subPath, message, "subPathExpr puts the container's variables in");
    Optional<Edit> edit = Rewrite.name(subject, subPath, "subPathExpr");
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("make it subPathExpr", edit.get())) : violation);
  }

  private static void unknown(PodContainer container, ObjectView expression, Violations out) {
    if (container.at("envFrom").size() > 0) {
      return;
    }
    Set<String> variables = new HashSet<>();
    for (ObjectView variable : container.at("env").items()) {
      variables.add(variable.at("name").text());
    }
    String text = expression.text();
    int at = text.indexOf("$(");
    while (at >= 0) {
      int end = text.indexOf(')', at);
      String name = end < 0 ? "" : text.substring(at + 2, end);
      boolean isEscaped = at > 0 && text.charAt(at - 1) == '$';
      if (!name.isEmpty() && !isEscaped && !variables.contains(name)) {
        String message = "container \"" + container.name() + "\" has no variable \"" + name + "\" to put into the path, and does not start";
        out.add(expression, message, "define it in env; fieldRef: {fieldPath: metadata.name} is the pod's name");
        return;
      }
      at = text.indexOf("$(", at + 2);
    }
  }
}
