package dev.tidewaiter.engine;

import dev.tidewaiter.rule.RuleMetadata;

/** Which rules are on. */
public interface RuleSelection {

  /** What an ordinary run has: the rules of the profile {@code recommended}. */
  RuleSelection RECOMMENDED = new Recommended();

  boolean isOn(RuleMetadata rule);

  /** The rules of the profile {@code recommended}. */
  record Recommended() implements RuleSelection {
    @Override
    public boolean isOn(RuleMetadata rule) {
      return rule.profiles().contains(RuleMetadata.RECOMMENDED);
    }
  }
}
