package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import java.util.Optional;

/** The severities that our own rules have unless configured otherwise. A rule without metadata is taken for an error. */
public final class BuiltInSeverities implements Severities {

  @Override
  public Severity of(String rule) {
    Optional<RuleMetadata> metadata = BuiltInRules.find(rule);
    return metadata.isPresent() ? metadata.get().severity() : Severity.ERROR;
  }
}
