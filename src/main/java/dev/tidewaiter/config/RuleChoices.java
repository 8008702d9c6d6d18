package dev.tidewaiter.config;

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
