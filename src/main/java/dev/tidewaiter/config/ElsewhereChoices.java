package dev.tidewaiter.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What one configuration chooses for files that lie anywhere.
 *
 * @param workingDirectory what the names of sources are relative to
 * @param folder of the configuration
 */
record ElsewhereChoices(Configuration.Chosen chosen, Path workingDirectory, Path folder) implements RuleChoices {

  @Override
  public FileRules of(String source) {
    try {
      Path path = workingDirectory.resolve(source).toAbsolutePath().normalize();
      return chosen.of(folder.relativize(path).toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return chosen.of(source);
    }
  }

  @Override
  public boolean areUniform() {
    return false;
  }
}
