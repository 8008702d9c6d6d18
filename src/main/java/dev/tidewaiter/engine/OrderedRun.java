package dev.tidewaiter.engine;

import dev.tidewaiter.input.Input;
import java.util.List;

/** Does the same with every input and hands the results on in the order of the inputs. */
public final class OrderedRun {

  /** Below this many inputs the threads cost more than they save. */
  static final int FEWEST_FOR_THREADS = 100;

  private static final int MOST_THREADS = 4;

  private OrderedRun() {}

  /** What is done with one input; called from several threads at once. */
  public interface Step<R> {
    R of(Input input);
  }

  /** Where results go; called from the thread that called {@link #each}, one at a time. */
  public interface Outlet<R> {
    void accept(R result);
  }

  /** Runs on as many threads as the machine and the number of inputs are worth. */
  public static <R> void each(List<Input> inputs, Step<R> step, Outlet<R> outlet) {
    int threads = inputs.size() < FEWEST_FOR_THREADS ? 1 : Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
    each(inputs, threads, step, outlet);
  }

  static <R> void each(List<Input> inputs, int threads, Step<R> step, Outlet<R> outlet) {
    if (threads > 1) {
      new ParallelRun<>(inputs, step, threads).run(outlet);
      return;
    }
    for (Input input : inputs) {
      outlet.accept(step.of(input));
    }
  }
}
