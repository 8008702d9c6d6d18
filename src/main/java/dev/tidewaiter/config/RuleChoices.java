package dev.tidewaiter.config;

import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleSettings;

/** Which rules are on for which file. May be asked from any thread. */
public interface RuleChoices {

  /** An ordinary run's, without configuration. */
  RuleChoices RECOMMENDED = new Recommended();

  /**
   * The rules for a file.
   *
   * @param source how reports call the file
   */
  FileRules of(String source);

  /** Whether the same rules are on for all files. */
  boolean areUniform();

  /** An ordinary run's without configuration, where there may be rules of packs. */
  static RuleChoices recommended(RuleCatalog catalog) {
    return new LastWord(catalog, RuleSettings.NEWEST, RuleChoice.NONE).over(Configuration.NONE);
  }

  /** The same for all files. */
  record Recommended() implements RuleChoices {
    @Override
    public FileRules of(String source) {
      return FileRules.RECOMMENDED;
    }

    @Override
    public boolean areUniform() {
      return true;
    }
  }
}
