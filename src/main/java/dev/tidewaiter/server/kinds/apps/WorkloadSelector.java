package dev.tidewaiter.server.kinds.apps;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;

/**
 * How a workload knows its Pods.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/apps/validation, ValidateDeploymentSpec, ValidateReplicaSetSpec, ValidateStatefulSetSpec.
 */
final class WorkloadSelector {

  private WorkloadSelector() {}

  /**
   * It must be there and ask for something.
   *
   * @param kind as the server calls it
   * @return whether the server can read it, so that it can be held against labels
   */
  static boolean demand(ObjectView selector, String kind, Errors errors) {
    if (selector.absent()) {
      errors.required(selector, "");
      return true;
    }
    boolean readable = validate(selector, errors);
    notEmpty(selector, kind, errors);
    return readable;
  }

  /** Its form. Answers whether the server can read it. */
  static boolean validate(ObjectView selector, Errors errors) {
    int before = errors.count();
    LabelSelector.validate(selector, errors);
    return errors.count() == before;
  }

  static void notEmpty(ObjectView selector, String kind, Errors errors) {
    if (selector.present() && LabelSelector.isEmpty(selector)) {
      errors.invalid(selector, LabelSelector.print(selector), "empty selector is invalid for " + kind);
    }
  }
}
