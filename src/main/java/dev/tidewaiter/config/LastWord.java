package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Chosen;
import dev.tidewaiter.rule.RuleSettings;

/**
 * What counts more than any configuration, as a command line does.
 *
 * @param settings what the run is for
 */
public record LastWord(RuleSettings settings, RuleChoice choice) {

  /** What is chosen where a configuration is in force, too. */
  public Chosen over(Configuration configuration) {
    return configuration.choose(settings, choice);
  }
}
