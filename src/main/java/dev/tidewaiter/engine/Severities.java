package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Severity;

/** How much a finding of a rule matters. */
public interface Severities {

  Severity of(String rule);
}
