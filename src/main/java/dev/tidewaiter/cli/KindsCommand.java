package dev.tidewaiter.cli;

import dev.tidewaiter.engine.KubernetesLine;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindTable;

/** {@code tidewaiter verdict --kinds}: the kinds whose validation is written, so that a document can be accepted. */
final class KindsCommand {

  private KindsCommand() {}

  static int run(CommandLine line, Streams streams) {
    KubernetesLine kubernetes = Paths.kubernetes(line);
    StringBuilder out = new StringBuilder();
    for (Kind kind : kubernetes.schemas().kinds()) {
      GroupVersionKind name = kind.gvk();
      if (KindTable.rules(name, ClusterSettings.UNKNOWN).isPresent()) {
        out.append(name.apiVersion()).append(' ').append(name.kind()).append('\n');
      }
    }
    streams.out().print(out.toString());
    return ExitCode.FINE;
  }
}
