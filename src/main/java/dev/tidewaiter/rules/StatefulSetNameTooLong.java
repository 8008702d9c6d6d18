package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;

/**
 * A StatefulSet whose name leaves no room in the label that its pods get: name, dash and a hash of up to ten digits must fit in 63
 * characters.
 *
 * <p>Source: Kubernetes 1.37, pkg/controller/statefulset, setPodRevision; pkg/controller/history, ControllerRevisionName and
 * HashControllerRevision.
 */
public final class StatefulSetNameTooLong implements ObjectRule {

  private static final int LABEL = 63;
  private static final int DASH_AND_HASH = 11;
  private static final int MOST = LABEL - DASH_AND_HASH;

  @Override
  public void check(Subject subject, Violations out) {
    String name = subject.ref().name();
    if (name.length() > MOST) {
      String message = "the name has " + name.length() + " characters, and pods are labelled with it, a dash and a hash of up to 10 digits";
      String help = "use " + MOST + " characters or fewer: a label has room for " + LABEL + ", and without it no pod can be created";
      out.add(subject.written().at("metadata", "name"), message, help);
    }
  }
}
