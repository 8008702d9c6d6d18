package dev.tidewaiter.schema.user;

import com.networknt.schema.ExecutionContext;
import dev.tidewaiter.kube.GoRegexp;
import java.util.Optional;

/**
 * One evaluation of a schema, which counts what it costs and ends where that is too much: alternatives in alternatives, a reference that
 * goes in a circle, large expressions over long texts. Not for several threads.
 */
final class Evaluation extends ExecutionContext {

  /** As much as the API server allows the expressions of a policy. */
  static final long MOST = 10_000_000;

  /** How many keywords may be asked inside of each other, so that no stack overflows. */
  private static final int DEEPEST = 1_000;

  /** What a keyword costs; about as long as an expression of CEL takes for as much. */
  private static final int KEYWORD = 4;

  /** So many characters, times the instructions of an expression, cost 1. */
  private static final int CHARACTERS = 8;

  /** Expressions are not told by whom they are asked. */
  private static final ThreadLocal<Optional<Evaluation>> RUNNING = ThreadLocal.withInitial(Optional::empty);

  private long cost;
  private int depth;

  /** It costs too much. */
  static final class TooDear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDear() {
      super("", null, false, false);
    }
  }

  /** Runs it on this thread; false if it was ended. */
  boolean run(Runnable evaluation) {
    RUNNING.set(Optional.of(this));
    try {
      evaluation.run();
      return true;
    } catch (TooDear e) {
      return false;
    } finally {
      RUNNING.remove();
    }
  }

  /** What it has cost so far. */
  long cost() {
    return cost;
  }

  @Override
  public void evaluationPathAddLast(String step) {
    enter();
    super.evaluationPathAddLast(step);
  }

  @Override
  public void evaluationPathAddLast(int step) {
    enter();
    super.evaluationPathAddLast(step);
  }

  @Override
  public void evaluationPathRemoveLast() {
    depth--;
    super.evaluationPathRemoveLast();
  }

  private void enter() {
    if (++depth > DEEPEST) {
      cost = MOST;
    }
    spend(KEYWORD);
  }

  private void spend(long more) {
    cost += more;
    if (cost > MOST) {
      throw new TooDear();
    }
  }

  /** Whether an expression matches anywhere in a text, at the cost of the evaluation that asks. */
  static boolean matches(GoRegexp regexp, String text) {
    Optional<Evaluation> running = RUNNING.get();
    if (running.isPresent()) {
      running.get().spend(1 + (long) text.length() * regexp.size() / CHARACTERS);
    }
    return regexp.matchesIn(text);
  }
}
