package dev.tidewaiter.config;

import dev.tidewaiter.config.Configuration.Chosen;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleSettings;

/**
 * What counts more than any configuration, as a command line does.
 *
 * @param catalog the rules that there are, beside those of a configuration
 * @param settings what the run is for
 */
public record LastWord(RuleCatalog catalog, RuleSettings settings, RuleChoice choice) {

  /** What is chosen where a configuration is in force, too. */
  public Chosen over(Configuration configuration) {
    return configuration.choose(catalog, settings, choice);
  }
}
