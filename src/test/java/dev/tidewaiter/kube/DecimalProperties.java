package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecimalProperties {

  private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(70);

  /** Short and long ones, among them those next to the edge of 64 bits. */
  @Provide
  Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> digits =
        Arbitraries.oneOf(
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.longs().between(-5000, 5000).map(n -> BigInteger.valueOf(n).multiply(BigInteger.valueOf(1000))),
            Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE).map(BigInteger::valueOf),
            Arbitraries.bigIntegers().between(BEYOND.negate(), BEYOND));
    return Combinators.combine(digits, Arbitraries.integers().between(-24, 24)).as(BigDecimal::new);
  }

  @Property
  void addsAsBigNumbersDo(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
    assertEquals(a.add(b), Decimal.of(a).plus(Decimal.of(b)).big());
  }

  @Property
  void multipliesAsBigNumbersDo(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
    assertEquals(a.multiply(b), Decimal.of(a).times(Decimal.of(b)).big());
  }

  @Property
  void comparesAsBigNumbersDo(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
    assertEquals(a.compareTo(b), Decimal.of(a).compareTo(Decimal.of(b)));
  }

  @Property
  void negatesAsBigNumbersDo(@ForAll("numbers") BigDecimal a) {
    assertEquals(a.negate(), Decimal.of(a).negated().big());
  }

  @Property
  void doublesAsBigNumbersDo(@ForAll("numbers") BigDecimal a, @ForAll @IntRange(max = 70) int times) {
    assertEquals(a.multiply(new BigDecimal(BigInteger.ONE.shiftLeft(times))), Decimal.of(a).doubled(times).big());
  }

  @Property
  void roundsAwayFromZero(@ForAll("numbers") BigDecimal a, @ForAll @IntRange(min = -30, max = 30) int scale) {
    assertEquals(a.setScale(scale, RoundingMode.UP), Decimal.of(a).rounded(scale).big());
  }

  @Property
  void stripsZeros(@ForAll("numbers") BigDecimal a) {
    assertEquals(a.stripTrailingZeros(), Decimal.of(a).stripped().big());
  }

  @Property
  void equalNumbersHaveEqualHashCodes(@ForAll("numbers") BigDecimal a, @ForAll @IntRange(max = 9) int zeros) {
    Decimal one = Decimal.of(a);
    Decimal other = Decimal.of(a.setScale(a.scale() + zeros));

    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
  }
}
