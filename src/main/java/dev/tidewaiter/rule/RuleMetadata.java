package dev.tidewaiter.rule;

import dev.tidewaiter.finding.Severity;

/**
 * What a rule's {@code rule.yaml} says.
 *
 * @param id names the problem, so that "ignore ID" is a sentence; also the rule's folder
 * @param title what is reported, as a headline without a full stop
 * @param severity unless configured otherwise
 * @param category what the rule belongs to, such as {@code server}
 * @param since the version of Tidewaiter that had it first
 * @param check what finds it: {@code server} for the API server's own answer
 */
public record RuleMetadata(String id, String title, Severity severity, String category, String since, String check) {}
