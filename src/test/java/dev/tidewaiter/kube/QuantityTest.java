package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuantityTest {

  private static final String FORMAT = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

  private static String printed(String text) {
    return Quantity.of(text).toString();
  }

  @Test
  void printsCanonicalForm() {
    assertEquals("1500m", printed("1.5"));
    assertEquals("1536Mi", printed("1.5Gi"));
    assertEquals("1", printed("1000m"));
    assertEquals("1k", printed("1000"));
    assertEquals("1Gi", printed("1024Mi"));
    assertEquals("102400m", printed("0.1Ki"));
    assertEquals("12e3", printed("12000e0"));
    assertEquals("-1Gi", printed("-1024Mi"));
    assertEquals("0", printed("0Ki"));
  }

  @Test
  void keepsWhatIsCanonicalAsWritten() {
    assertEquals("+5", printed("+5"));
    assertEquals("100m", printed("100m"));
    assertEquals("007", printed("007"));
  }

  @Test
  void roundsBelowOneBillionthUp() {
    assertEquals("1n", printed("0.1n"));
    assertEquals("1e-9", printed("1e-2147483648"));
  }

  @Test
  void capsBinaryQuantities() {
    assertEquals(Long.MAX_VALUE, Quantity.of("9Ei").value());
    assertEquals("9223372036854775807", printed("9Ei"));
  }

  @Test
  void printsNoSuffixBeyondExa() {
    assertEquals("1", printed("1000E"));
  }

  @Test
  void readsAMissingNumberAsZero() {
    assertTrue(Quantity.of("Ki").isZero());
    assertTrue(Quantity.of("-").isZero());
    assertTrue(Quantity.of(".").isZero());
  }

  @Test
  void saysWhichPartIsWrong() {
    for (String text : new String[] {"", "1Gb", "512MB", "1g", "1Zi", "1 Gi", "true", "{}", "1.2.3", "0x10"}) {
      assertEquals(FORMAT, Quantity.problem(text), text);
    }
    for (String text : new String[] {"1K", "1e", "1E-", "1mi", "1-5"}) {
      assertEquals("unable to parse quantity's suffix", Quantity.problem(text), text);
    }
    assertEquals("unable to parse numeric part of quantity", Quantity.problem("Ei"));
    assertThrows(IllegalArgumentException.class, () -> Quantity.of("1K"));
  }

  @Test
  void comparesAmountsNotTexts() {
    assertEquals(Quantity.of("1"), Quantity.of("1000m"));
    assertTrue(Quantity.of("1Gi").compareTo(Quantity.of("1G")) > 0);
    assertTrue(Quantity.of("1e2147483647").compareTo(Quantity.of("9Ei")) > 0);
  }

  @Test
  void roundsValuesUp() {
    assertEquals(1, Quantity.of("1m").value());
    assertEquals(1500, Quantity.of("1.5").milliValue());
    assertEquals(-1, Quantity.of("-1m").value());
    assertEquals("2m", Quantity.of("1100u").roundedUp(Quantity.MILLI).toString());
  }

  @Test
  void overflowsAsTheServerDoes() {
    assertEquals(0, Quantity.of("1e19").value());
    assertEquals(-3057808379702551616L, Quantity.of("15388935694007M").value());
    assertEquals(1152921504606846976L * 1000, Quantity.of("1Ei").milliValue());
  }

  @Test
  void addsAndKeepsTheFormatOfTheFirstThatIsNotZero() {
    assertEquals("1536Mi", Quantity.of("1Gi").plus(Quantity.of("512Mi")).toString());
    assertEquals("512Mi", Quantity.ZERO.plus(Quantity.of("512Mi")).toString());
    assertEquals("1500m", Quantity.of("2").minus(Quantity.of("500m")).toString());
  }
}
