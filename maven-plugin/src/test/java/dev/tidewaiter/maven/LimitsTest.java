package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.finding.Totals;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final FailOn NEVER = new FailOn(Optional.empty());
  private static final FailOn ERROR = new FailOn(Optional.of(Severity.ERROR));
  private static final Totals WARNING = Totals.finding(Severity.WARNING);

  @Test
  void asManyWarningsAsAllowedPass() {
    assertEquals(Optional.empty(), new Limits(ERROR, 2, false).brokenBy(WARNING.plus(WARNING)));
  }

  @Test
  void oneWarningMoreFailsThoughWarningsDoNot() {
    assertEquals(Optional.of(" maxWarnings is 1."), new Limits(NEVER, 1, false).brokenBy(WARNING.plus(WARNING)));
  }

  @Test
  void withoutALimitAnyNumberPasses() {
    assertEquals(Optional.empty(), new Limits(ERROR, -1, false).brokenBy(WARNING.plus(WARNING)));
  }

  @Test
  void aFindingThatFailsNeedsNoOtherReason() {
    assertEquals(Optional.of(""), new Limits(ERROR, -1, false).brokenBy(Totals.finding(Severity.ERROR)));
  }

  @Test
  void nothingToCheckFailsOnlyWhereItIsToFail() {
    assertEquals(Optional.empty(), new Limits(ERROR, -1, false).brokenBy(Totals.NOT_KUBERNETES));
    assertEquals(Optional.of(" failIfNoManifests is set."), new Limits(NEVER, -1, true).brokenBy(Totals.NOT_KUBERNETES));
  }
}
