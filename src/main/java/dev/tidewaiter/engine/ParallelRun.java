package dev.tidewaiter.engine;

import dev.tidewaiter.input.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A run on several threads. Results wait in a window of bounded size until all before them are handed on, so that memory is bounded by
 * the largest inputs and not by their number.
 */
final class ParallelRun<R> {

  private static final int WINDOW = 256;

  private final List<Input> inputs;
  private final OrderedRun.Step<R> step;

  /** Guards all fields below. */
  private final Object lock = new Object();

  private final List<Optional<R>> window = new ArrayList<>(WINDOW);
  private int claimed;
  private int handedOn;
  private boolean stopped;
  private Optional<Throwable> failure = Optional.empty();

  ParallelRun(List<Input> inputs, OrderedRun.Step<R> step) {
    this.inputs = inputs;
    this.step = step;
    for (int i = 0; i < WINDOW; i++) {
      window.add(Optional.empty());
    }
  }

  void run(int threads, OrderedRun.Outlet<R> outlet) {
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(new Worker(), "tidewaiter-" + i);
      worker.setDaemon(true);
      worker.start();
    }
    try {
      for (int i = 0; i < inputs.size(); i++) {
        outlet.accept(next(i));
      }
    } finally {
      synchronized (lock) {
        stopped = true;
        lock.notifyAll();
      }
    }
  }

  private R next(int index) {
    synchronized (lock) {
      while (window.get(index % WINDOW).isEmpty() && failure.isEmpty()) {
        await();
      }
      if (failure.isPresent()) {
        throw new IllegalStateException(failure.get());
      }
      R result = window.set(index % WINDOW, Optional.empty()).orElseThrow();
      handedOn = index + 1;
      lock.notifyAll();
      return result;
    }
  }

  /** The next input that nobody works on; -1 if there is none left. */
  private int claim() {
    synchronized (lock) {
      while (!stopped && claimed < inputs.size() && claimed >= handedOn + WINDOW) {
        await();
      }
      return stopped || claimed == inputs.size() ? -1 : claimed++;
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

  private final class Worker implements Runnable {
    @Override
    public void run() {
      try {
        for (int i = claim(); i >= 0; i = claim()) {
          R result = step.of(inputs.get(i));
          synchronized (lock) {
            window.set(i % WINDOW, Optional.of(result));
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
