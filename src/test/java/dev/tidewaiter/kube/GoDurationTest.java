package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoDurationTest {

  @Test
  void readsNumbersWithUnits() {
    assertEquals(5_400_000_000_000L, GoDuration.parse("1h30m").nanos());
    assertEquals(-1_500_000L, GoDuration.parse("-1.5ms").nanos());
    assertEquals(1_000L, GoDuration.parse("1\u00b5s").nanos());
    assertEquals(0L, GoDuration.parse("+0").nanos());
    assertEquals(Long.MIN_VALUE, GoDuration.parse("-9223372036854775808ns").nanos());
  }

  @Test
  void saysWhatIsWrong() {
    assertEquals("time: invalid duration \"\"", GoDuration.parse("").problem());
    assertEquals("time: missing unit in duration \"5\"", GoDuration.parse("5").problem());
    assertEquals("time: unknown unit \"d\" in duration \"1d\"", GoDuration.parse("1d").problem());
    assertEquals("time: invalid duration \"9223372036854775808ns\"", GoDuration.parse("9223372036854775808ns").problem());
  }
}
