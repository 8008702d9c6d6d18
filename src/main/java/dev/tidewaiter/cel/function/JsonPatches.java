package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.Work;

/**
 * The function that writes a key as a part of a JSON pointer.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/jsonpatch.go.
 */
public final class JsonPatches implements Library {

  @Override
  public boolean has(String function) {
    return function.equals("jsonpatch.escapeKey");
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    return arguments[0] instanceof String key ? key.replace("~", "~0").replace("/", "~1") : NOT_MINE;
  }
}
