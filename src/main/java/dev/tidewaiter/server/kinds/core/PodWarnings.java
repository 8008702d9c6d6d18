package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;

/**
 * What the server warns of in Pods and Pod templates.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go.
 */
public final class PodWarnings {

  private PodWarnings() {}

  /** The warnings of a workload's template; the view's path is the template's own. */
  public static void template(ObjectView template, Warnings warnings) {}
}
