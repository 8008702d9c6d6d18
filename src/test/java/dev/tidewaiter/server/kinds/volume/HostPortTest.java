package dev.tidewaiter.server.kinds.volume;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HostPortTest {

  @Test
  void bothPartsMayBeEmpty() {
    assertTrue(HostPort.isPair(":"));
  }

  @Test
  void hostWithColonsNeedsBrackets() {
    assertTrue(HostPort.isPair("[::1]:80"));
    assertFalse(HostPort.isPair("::1:80"));
  }

  @Test
  void bracketsNeedPortBehindThem() {
    assertFalse(HostPort.isPair("[::1]"));
    assertFalse(HostPort.isPair("[::1]x:80"));
    assertFalse(HostPort.isPair("[::1"));
  }

  @Test
  void bracketsStandNowhereElse() {
    assertFalse(HostPort.isPair("a[b]:80"));
    assertFalse(HostPort.isPair("a:]"));
    assertFalse(HostPort.isPair("[[a]:80"));
  }

  @Test
  void nameAloneIsNoPair() {
    assertFalse(HostPort.isPair("registry"));
    assertFalse(HostPort.isPair(""));
  }
}
