package dev.tidewaiter.config;

import dev.tidewaiter.finding.Finding;
import java.util.List;
import java.util.Optional;

/** A baseline that is written anew: one that is there only shrinks, otherwise all that is found is taken in. Not for several threads. */
public final class BaselineUpdate {

  private final Optional<Baseline> before;
  private final int sizeBefore;
  private final Baseline left = Baseline.empty();
  private int more;

  /**
   * Begins.
   *
   * @param before what was written down; empty to take in all. It is used up
   */
  public BaselineUpdate(Optional<Baseline> before) {
    this.before = before;
    sizeBefore = before.isPresent() ? before.get().size() : 0;
  }

  /** Adds what was found. */
  public void add(List<Finding> findings) {
    for (Finding finding : findings) {
      if (before.isEmpty() || before.get().take(finding)) {
        left.put(finding);
      } else {
        more++;
      }
    }
  }

  /** The new file. */
  public String text() {
    return left.text();
  }

  /** How many findings were left out, since they are not in the one that is there. */
  public int more() {
    return more;
  }

  /** Such as {@code 3 findings, 2 fewer than before}. */
  public String summary() {
    return left.size() + " findings" + (before.isPresent() ? ", " + (sizeBefore - left.size()) + " fewer than before" : "");
  }
}
