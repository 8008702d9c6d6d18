package dev.tidewaiter.rules.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlipTest {

  @Test
  void oneLetterWrongLeftOutOrPutInIsASlip() {
    assertTrue(Slip.between("settings", "setting"));
    assertTrue(Slip.between("settings", "settinga"));
    assertTrue(Slip.between("settings", "settiings"));
    assertTrue(Slip.between("settings", "xsettings"));
  }

  @Test
  void twoNeighboursSwappedAreASlip() {
    assertTrue(Slip.between("frontend", "frotnend"));
    assertFalse(Slip.between("frontend", "fnotrend"));
  }

  @Test
  void anotherCaseIsASlip() {
    assertTrue(Slip.between("appConfig", "APPCONFIG"));
  }

  @Test
  void whatDiffersByADigitIsAnother() {
    assertFalse(Slip.between("node-1", "node-2"));
    assertFalse(Slip.between("node", "node2"));
  }

  @Test
  void whatDiffersInAShortPartIsAnother() {
    assertFalse(Slip.between("settings-a", "settings-b"));
    assertFalse(Slip.between("store-ro.internal", "store-rw.internal"));
    assertTrue(Slip.between("app-config", "appconfig"));
    assertTrue(Slip.between("web-settings", "web-setings"));
  }

  @Test
  void shortWordsAreNearToTooMuch() {
    assertFalse(Slip.between("web", "wed"));
  }

  @Test
  void theSameAndTheFarAreNone() {
    assertFalse(Slip.between("same", "same"));
    assertFalse(Slip.between("primary", "replica"));
    assertFalse(Slip.between("abcd", "abxy"));
  }
}
