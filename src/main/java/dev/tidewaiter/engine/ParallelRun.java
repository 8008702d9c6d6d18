package dev.tidewaiter.engine;

import dev.tidewaiter.input.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run on several threads. Each takes a handful of inputs at a time, as asking for each costs more than many a small file. Results wait
 * in a window of bounded size until all before them are handed on, so that memory is bounded by the largest inputs and not by their
 * number.
 */
final class ParallelRun<R> {

  private static final int INPUTS = 16;

  /** So many handfuls may wait. */
  private static final int WINDOW = 15;

  private final List<Input> inputs;
  private final OrderedRun.Step<R> step;

  /** Guards all fields below. */
  private final Object lock = new Object();

  private final List<List<R>> window = new ArrayList<>(WINDOW);
  private int claimed;
  private int handedOn;
  private boolean stopped;
  private Optional<Throwable> failure = Optional.empty();

  ParallelRun(List<Input> inputs, OrderedRun.Step<R> step) {
    this.inputs = inputs;
    this.step = step;
    for (int i = 0; i < WINDOW; i++) {
      window.add(List.of());
    }
  }

  void run(int threads, OrderedRun.Outlet<R> outlet) {
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(new Worker(), "tidewaiter-" + i);
      worker.setDaemon(true);
      worker.start();
    }
    try {
      for (int i = 0; i * INPUTS < inputs.size(); i++) {
        for (R result : next(i)) {
          outlet.accept(result);
        }
      }
    } finally {
      synchronized (lock) {
        stopped = true;
        lock.notifyAll();
      }
    }
  }

  private List<R> next(int handful) {
    synchronized (lock) {
      while (window.get(handful % WINDOW).isEmpty() && failure.isEmpty()) {
        await();
      }
      if (failure.isPresent()) {
        throw new IllegalStateException(failure.get());
      }
      List<R> results = window.set(handful % WINDOW, List.of());
      handedOn = handful + 1;
      lock.notifyAll();
      return results;
    }
  }

  /** The next handful that nobody works on; -1 if there is none left. */
  private int claim() {
    synchronized (lock) {
      while (!stopped && claimed >= handedOn + WINDOW) {
        await();
      }
      return stopped || claimed * INPUTS >= inputs.size() ? -1 : claimed++;
    }
  }

  private void await() {
    try {
      lock.wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private List<R> results(int handful) {
    int end = Math.min(inputs.size(), (handful + 1) * INPUTS);
    List<R> results = new ArrayList<>(INPUTS);
    for (int i = handful * INPUTS; i < end; i++) {
      results.add(step.of(inputs.get(i)));
    }
    return results;
  }

  private final class Worker implements Runnable {
    @Override
    public void run() {
      try {
        for (int i = claim(); i >= 0; i = claim()) {
          List<R> results = results(i);
          synchronized (lock) {
            window.set(i % WINDOW, results);
            lock.notifyAll();
          }
        }
      } catch (RuntimeException | Error e) {
        synchronized (lock) {
          failure = Optional.of(e);
          lock.notifyAll();
        }
      }
    }
  }
}
