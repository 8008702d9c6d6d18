package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TidewaiterTest {

  @Test
  void everyRuleIsExplained() {
    assertTrue(Tidewaiter.rules().contains("unknown-field"));
    for (String rule : Tidewaiter.rules()) {
      assertTrue(Tidewaiter.explain(rule).startsWith("#"), rule);
    }
  }

  @Test
  void aRuleThatIsAlmostNamedIsProposed() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Tidewaiter.explain("unknwon-field"));

    assertEquals("there is no rule unknwon-field; did you mean unknown-field?", e.getMessage());
  }

  @Test
  void nothingIsProposedForAWordLikeNoRule() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Tidewaiter.explain("xyz"));

    assertEquals("there is no rule xyz", e.getMessage());
  }
}
