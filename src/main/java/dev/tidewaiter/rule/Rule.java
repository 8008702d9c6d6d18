package dev.tidewaiter.rule;

/**
 * A rule as its folder has it.
 *
 * @param doc the text of {@code doc.md}
 */
public record Rule(RuleMetadata metadata, String doc) {}
