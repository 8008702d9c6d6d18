package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.schema.Kind;
import java.util.Optional;

/** A kind under a version that came after the Kubernetes it is for. */
public final class ApiVersionTooNew implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    int target = subject.settings().kubernetesMinor();
    Optional<Kind> kind = subject.settings().isForOlder() ? subject.writtenKind() : Optional.empty();
    if (kind.isPresent() && kind.get().lifecycle().isLaterThan(target)) {
      String name = subject.ref().kind() + " of " + subject.ref().apiVersion();
      out.add(
          subject.written().at("apiVersion"),
          name + " came with " + kind.get().lifecycle().introduced() + ": 1." + target + " does not have it",
          "use a version that 1." + target + " has, or say that the manifests are for a newer Kubernetes");
    }
  }
}
