package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A Job of its own that nothing removes when it is done. */
public final class JobWithoutTtl implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView ttl = subject.written().at("spec", "ttlSecondsAfterFinished");
    ObjectView metadata = subject.written().at("metadata");
    if (ttl.absent() && metadata.at("ownerReferences").size() == 0 && !isDeletedByHook(metadata.at("annotations"))) {
      out.add(
          Violation.atKey(
              subject.written().at("spec"),
              "the finished Job and its pods stay until someone deletes them",
              "ttlSecondsAfterFinished: 86400 keeps them for a day"));
    }
  }

  private static boolean isDeletedByHook(ObjectView annotations) {
    return annotations.key("helm.sh/hook-delete-policy").present() || annotations.key("argocd.argoproj.io/hook-delete-policy").present();
  }
}
