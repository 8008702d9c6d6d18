package dev.tidewaiter.rule;

import java.util.Optional;

/**
 * A rule as its folder has it.
 *
 * @param doc the text of {@code doc.md}
 * @param check the check that {@code rule.yaml} itself holds; empty if something else checks the rule
 */
public record Rule(RuleMetadata metadata, String doc, Optional<JavaRule> check) {}
