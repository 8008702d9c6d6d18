package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;

/**
 * Counts what go-yaml counts to find documents that are mostly aliases.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, decode.go, allowedAliasRatio.
 */
final class AliasBudget {

  private static final int FREE_ALIASED = 100;
  private static final int FREE = 1000;
  private static final int LOW = 400_000;
  private static final int HIGH = 4_000_000;

  private int operations;
  private int aliased;
  private int depth;

  void enter() {
    depth++;
  }

  void leave() {
    depth--;
  }

  int operations() {
    return operations;
  }

  /** Counts the reading of nodes. */
  void count(int nodes, YamlNode at) throws Refusal {
    operations += nodes;
    if (depth > 0) {
      aliased += nodes;
    }
    if (aliased > FREE_ALIASED && operations > FREE && (double) aliased / operations > allowed()) {
      throw new Refusal("yaml: document contains excessive aliasing", at.span());
    }
  }

  private double allowed() {
    if (operations <= LOW) {
      return 0.99;
    }
    return operations >= HIGH ? 0.10 : 0.99 - 0.89 * ((double) (operations - LOW) / (HIGH - LOW));
  }
}
