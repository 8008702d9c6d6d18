package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FailOnTest {

  private static final Totals ONE_WARNING = Totals.finding(Severity.WARNING);

  @Test
  void warningsPassWhereErrorsFail() throws MojoExecutionException {
    assertFalse(FailOn.of("error").reachedBy(ONE_WARNING));
  }

  @Test
  void warningsFailWhereTheyAreAskedTo() throws MojoExecutionException {
    assertTrue(FailOn.of("warning").reachedBy(ONE_WARNING));
    assertTrue(FailOn.of("info").reachedBy(ONE_WARNING));
  }

  @Test
  void neverIsNever() throws MojoExecutionException {
    assertFalse(FailOn.of("never").reachedBy(Totals.finding(Severity.ERROR)));
  }

  @Test
  void anotherWordNamesThoseThatAreKnown() {
    MojoExecutionException e = assertThrows(MojoExecutionException.class, () -> FailOn.of("fatal"));

    assertEquals("failOn is fatal: one of error, warning, info, never", e.getMessage());
  }
}
