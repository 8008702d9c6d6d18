package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;

/**
 * Questions to a cluster's authorizer. Nobody can answer them from files.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/authz.go.
 */
public final class Authorizers implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "path", "group", "serviceAccount", "resource", "subresource", "namespace", "name", "check", "allowed", "reason", "errored", "error",
          "fieldSelector", "labelSelector" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    return CelError.unknowable("authorizer");
  }
}
