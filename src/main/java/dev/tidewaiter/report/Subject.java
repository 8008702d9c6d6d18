package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.kube.ObjectRef;

/** What a finding is about, in words. */
final class Subject {

  private Subject() {}

  /** The object and the field, such as {@code Deployment shop/web, spec.replicas}; empty if neither is known. */
  static String of(Finding finding) {
    String object = object(finding);
    return object.isEmpty() || finding.path().isEmpty() ? object + finding.path() : object + ", " + finding.path();
  }

  /** The object, such as {@code Deployment shop/web}; empty if the document does not say. */
  static String object(Finding finding) {
    if (finding.object().isEmpty()) {
      return "";
    }
    ObjectRef ref = finding.object().get();
    return ref.kind().isEmpty() && ref.name().isEmpty() ? "" : ref.toString();
  }
}
