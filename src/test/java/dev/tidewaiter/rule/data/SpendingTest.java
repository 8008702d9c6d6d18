package dev.tidewaiter.rule.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.RuleExhausted;
import org.junit.jupiter.api.Test;

class SpendingTest {

  @Test
  void aCheapRuleMayBeAskedOfAnyNumberOfObjects() {
    Spending spending = new Spending();
    for (int i = 0; i < 1_000_000; i++) {
      assertTrue(spending.allows());
      spending.add(1_000);
    }
  }

  @Test
  void aDearRuleMayBeAskedOfSome() {
    Spending spending = new Spending();
    for (int i = 0; i < 29; i++) {
      spending.add(10_000_000);
      assertTrue(spending.allows());
    }
  }

  @Test
  void aDearRuleIsStoppedAndThatIsToldOnce() {
    Spending spending = new Spending();
    for (int i = 0; i < 30; i++) {
      spending.add(10_000_000);
    }

    assertThrows(RuleExhausted.class, spending::allows);
    assertFalse(spending.allows());
  }
}
