package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001-12-14", "2001-1-4", "2000-02-29", "2001-12-14T21:59:43Z", "2001-12-14t21:59:43.10-05:00", "2001-12-14T1:9:3Z",
        "2001-12-14 21:59:43", "2001-12-14   21:59:43.5", "2001-12-14T21:59:43,5Z", "2001-12-14T21:59:43+24:60"
      })
  void thisIsATime(String text) {
    assertTrue(Timestamps.matches(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2001", "2001-13-01", "2001-00-01", "2001-02-29", "1900-02-29", "2001-04-31", "2001-12-14T", "2001-12-14T24:00:00Z",
        "2001-12-14T21:60:00Z", "2001-12-14T21:59:60Z", "2001-12-14T21:59:43", "2001-12-14 21:59:43Z", "2001-12-14T21:59:43z",
        "2001-12-14T21:59:43+25:00", "2001-12-14T21:59:43+5:00", "2001-12-14 x", "01-12-14", "2001-12-14T21:59:43.Z"
      })
  void thisIsNone(String text) {
    assertFalse(Timestamps.matches(text));
  }
}
