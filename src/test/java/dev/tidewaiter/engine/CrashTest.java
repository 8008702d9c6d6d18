package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrashTest {

  @Test
  void theSummaryNamesThePlaceInOurOwnCode() {
    String summary = "";
    try {
      Optional.empty().orElseThrow();
    } catch (NoSuchElementException e) {
      summary = Crash.summary(e);
    }

    assertTrue(summary.contains("dev.tidewaiter.engine.CrashTest.theSummaryNames"), summary);
  }

  @Test
  void whatComesFromElsewhereIsNamedByWhereItWasThrown() {
    StackOverflowError deep = new StackOverflowError();
    deep.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.example.Deep", "down", "Deep.java", 7)});

    assertEquals("java.lang.StackOverflowError at org.example.Deep.down(Deep.java:7)", Crash.summary(deep));
  }
}
