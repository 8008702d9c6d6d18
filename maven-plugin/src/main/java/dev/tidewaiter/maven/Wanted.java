package dev.tidewaiter.maven;

import dev.tidewaiter.config.RunConfig;
import java.util.List;

/**
 * Which manifests a build asks about, and by which rules.
 *
 * @param inputs files and directories; empty for the places where manifests usually lie
 * @param config which rules are on where, and what the manifests are for
 */
record Wanted(List<String> inputs, Selection selection, RunConfig config) {

  Wanted {
    inputs = List.copyOf(inputs);
  }
}
