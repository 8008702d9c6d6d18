package dev.tidewaiter.value;

import dev.tidewaiter.yaml.YamlNode;

/** Prints what a node becomes in Go as {@code %#v} does. */
final class GoSyntax {

  private GoSyntax() {}

  static String print(YamlNode node) {
    return node.toString();
  }
}
