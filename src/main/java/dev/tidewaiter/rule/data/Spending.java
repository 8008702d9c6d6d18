package dev.tidewaiter.rule.data;

import dev.tidewaiter.rule.RuleExhausted;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the expressions, or the schema, of a rule have cost over all objects. One evaluation is bounded and so is one object, but many objects
 * that each cost the most would take hours: a rule that costs much on average is stopped. One that is cheap may be asked of any number. May be
 * used from any thread.
 */
final class Spending {

  /** So much any rule may cost, a quarter of a minute or so. */
  static final long ALLOWED = 300_000_000;

  /** So much an object may cost on average, however many there are. */
  static final long ON_AVERAGE = 50_000;

  private final AtomicLong spent = new AtomicLong();
  private final AtomicLong asked = new AtomicLong();
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * Whether the rule may be asked once more.
   *
   * @throws RuleExhausted the first time that it may not
   */
  boolean allows() {
    long all = spent.get();
    if (all < ALLOWED || all / Math.max(1, asked.get()) < ON_AVERAGE) {
      return true;
    }
    if (told.compareAndSet(false, true)) {
      throw new RuleExhausted("");
    }
    return false;
  }

  /** Notes what asking it once has cost. */
  void add(long cost) {
    spent.addAndGet(cost);
    asked.incrementAndGet();
  }
}
