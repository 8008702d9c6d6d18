package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Totals;
import org.junit.jupiter.api.Test;

class SummaryLineTest {

  @Test
  void saysThatThereAreNoProblems() {
    assertEquals("No problems in 1 manifest.", SummaryLine.of(new Totals(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void saysThatThereIsNothingToCheck() {
    assertEquals("Nothing to check: no manifests found.", SummaryLine.of(Totals.NONE));
  }

  @Test
  void saysWhatWasSkipped() {
    assertEquals(
        "Nothing to check: no manifests found (5 files skipped: 2 not Kubernetes, 3 unreadable).",
        SummaryLine.of(new Totals(5, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 0)));
  }

  @Test
  void countsFindingsThatAreAboutNoManifest() {
    assertEquals(
        "Found 1 warning, no manifests to check (1 file skipped: 1 template).",
        SummaryLine.of(new Totals(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0)));
  }

  @Test
  void saysHowManyWereNotCheckedToTheEnd() {
    assertEquals(
        "No problems in 7 manifests, 2 of them not checked to the end.", SummaryLine.of(new Totals(1, 7, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
  }

  @Test
  void countsFindingsOfTheWholeRun() {
    assertEquals("Found 2 infos in 7 manifests.", SummaryLine.of(new Totals(1, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)));
  }

  @Test
  void saysOfAnEmptyListThatItIsEmpty() {
    assertEquals(
        "No problems in 3 manifests, 1 list is empty.", SummaryLine.of(new Totals(1, 3, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)));
    assertEquals(
        "Nothing to check: no manifests found, 2 lists are empty.", SummaryLine.of(new Totals(1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)));
  }
}
