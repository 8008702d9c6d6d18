package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConciseReporterTest {

  @Test
  void printsOneLineAFinding() {
    assertEquals(
        "deploy/web.yaml:2:4: error[unknown-field] something is wrong\n",
        Samples.print(new ConciseReporter(false), Samples.at("a: 1\nb: x\n", "x")));
  }

  @Test
  void columnsCountUtf16CodeUnits() {
    assertEquals(
        "deploy/web.yaml:1:7: error[unknown-field] something is wrong\n",
        Samples.print(new ConciseReporter(false), Samples.at("😀a: \tx\n", "x")));
  }
}
