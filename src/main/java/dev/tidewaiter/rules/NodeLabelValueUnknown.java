package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A system or an architecture by a name that no node calls itself: nodes take Go's names. */
public final class NodeLabelValueUnknown implements ObjectRule {

  private static final List<String> WATCHED =
      List.of("kubernetes.io/os", "beta.kubernetes.io/os", "kubernetes.io/arch", "beta.kubernetes.io/arch", "nodeAffinity");
  private static final List<String> SYSTEMS = List.of("linux", "windows");
  private static final List<String> ARCHITECTURES =
      List.of("amd64", "arm64", "arm", "386", "ppc64le", "s390x", "riscv64", "loong64", "mips64le");
  private static final Map<String, String> MEANT =
      Map.of("Linux", "linux", "Windows", "windows", "x86_64", "amd64", "x86-64", "amd64", "x64", "amd64", "aarch64", "arm64");

  @Override
  public List<String> watches() {
    return WATCHED;
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.writtenPod().orElseThrow().spec();
    for (ObjectView label : spec.at("nodeSelector").entries()) {
      look(subject, label.name(), label, out);
    }
    ObjectView affinity = spec.at("affinity", "nodeAffinity");
    for (ObjectView term : affinity.at("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms").items()) {
      for (ObjectView expression : term.at("matchExpressions").items()) {
        if (expression.at("operator").text().equals("In")) {
          for (ObjectView value : expression.at("values").items()) {
            look(subject, expression.at("key").text(), value, out);
          }
        }
      }
    }
  }

  private static void look(Subject subject, String key, ObjectView value, Violations out) {
    if (value.text().indexOf('$') >= 0 || value.text().indexOf('{') >= 0) {
      return;
    }
    boolean ofSystem = key.equals("kubernetes.io/os") || key.equals("beta.kubernetes.io/os");
    boolean ofMachine = key.equals("kubernetes.io/arch") || key.equals("beta.kubernetes.io/arch");
    if (ofSystem && !SYSTEMS.contains(value.text()) || ofMachine && !ARCHITECTURES.contains(value.text())) {
      String meant = MEANT.getOrDefault(value.text(), "");
      String help = meant.isEmpty() ? "write one of " + String.join(", ", ofSystem ? SYSTEMS : ARCHITECTURES) : "write " + meant;
      Violation violation = Violation.at(value, "no node has \"" + value.text() + "\" as its " + key + ": the pod waits forever", help);
      Optional<Edit> edit = meant.isEmpty() ? Optional.empty() : Rewrite.part(subject, value, value.text(), meant);
      out.add(edit.isPresent() ? violation.fixedBy(Fix.safe(help, edit.get())) : violation);
    }
  }
}
