package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class GoFloatProperties {

  @Property(tries = 2000)
  void decimalNumbersArePrintedAsTheyAreWritten(
      @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long digits, @ForAll @IntRange(max = 19) int scale) {
    BigDecimal written = BigDecimal.valueOf(digits, scale).stripTrailingZeros();

    String printed = GoFloat.json(written.doubleValue());

    assertEquals(written, new BigDecimal(printed).stripTrailingZeros());
  }

  @Property(tries = 2000)
  void keysOfSixDigitsArePrintedAsTheyAreWritten(
      @ForAll @LongRange(min = -999_999, max = 999_999) long digits, @ForAll @IntRange(max = 12) int scale) {
    BigDecimal written = BigDecimal.valueOf(digits, scale).stripTrailingZeros();

    String printed = GoFloat.key(written.doubleValue());

    assertEquals(written, new BigDecimal(printed).stripTrailingZeros());
  }
}
