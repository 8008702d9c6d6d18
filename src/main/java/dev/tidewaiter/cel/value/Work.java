package dev.tidewaiter.cel.value;

/**
 * What an evaluation has cost so far, and where it must end.
 *
 * <p>Two accounts: the cost as the server reckons it, which decides what a cluster would refuse, and our own steps, so that what the
 * server's cost leaves out (comparing large values, long results) takes no unbounded time or memory here either.
 */
public final class Work {

  private static final long MOST_STEPS = 20_000_000;

  private final long limit;
  private long cost;
  private long steps;

  /** An evaluation that may cost so much. */
  public Work(long limit) {
    this.limit = limit;
  }

  /** The cost so far. */
  public long cost() {
    return cost;
  }

  /**
   * Adds to the cost.
   *
   * @throws Exceeded if it is too much
   */
  public void charge(long more) {
    cost += more;
    if (cost > limit || cost < 0) {
      throw new Exceeded();
    }
    steps(1);
  }

  /**
   * Adds steps.
   *
   * @throws Exceeded if there are too many
   */
  public void steps(long more) {
    steps += more;
    if (steps > MOST_STEPS || steps < 0) {
      throw new Exceeded();
    }
  }

  /** An evaluation that went on for too long. It is caught where the evaluation began. */
  public static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Exceeded() {
      super("operation cancelled: actual cost limit exceeded", null, false, false);
    }
  }
}
