package dev.tidewaiter.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a command line or a build asks for, which counts more than any configuration.
 *
 * @param home whose configuration counts for the whole run
 * @param names the directory that the names of sources are relative to
 * @param reads whether configurations are read at all
 * @param file the only one to read; empty for those that are nearest
 * @param packs folders of rules, relative to {@code home}
 * @param kubernetes the version that the manifests are to run on
 */
public record Asked(
    Path home,
    Path names,
    boolean reads,
    Optional<String> file,
    List<String> packs,
    Optional<String> kubernetes,
    Optional<String> profile,
    List<String> select,
    List<String> ignore) {

  public Asked {
    packs = List.copyOf(packs);
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
  }

  boolean choosesRules() {
    return profile.isPresent() || !select.isEmpty() || !ignore.isEmpty();
  }
}
