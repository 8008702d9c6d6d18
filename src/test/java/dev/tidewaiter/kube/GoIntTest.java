package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoIntTest {

  @Test
  void signAndZerosMayStandBefore() {
    assertEquals(new GoInt(7, ""), GoInt.atoi("+007"));
    assertEquals(new GoInt(0, ""), GoInt.atoi("-0"));
  }

  @Test
  void limitsAreThoseOf64Bits() {
    assertEquals(new GoInt(Long.MAX_VALUE, ""), GoInt.atoi("9223372036854775807"));
    assertEquals(new GoInt(Long.MIN_VALUE, ""), GoInt.atoi("-9223372036854775808"));
    assertEquals("strconv.Atoi: parsing \"9223372036854775808\": value out of range", GoInt.atoi("9223372036854775808").problem());
    assertEquals("strconv.ParseInt: parsing \"-9223372036854775809\": value out of range",
        GoInt.parseInt("-9223372036854775809").problem());
  }

  @Test
  void nothingElseIsAnInteger() {
    for (String text : new String[] {"", "-", "1_0", "0x10", "1.0", " 1", "\u0663"}) {
      assertEquals("strconv.Atoi: parsing \"" + text + "\": invalid syntax", GoInt.atoi(text).problem());
    }
  }
}
