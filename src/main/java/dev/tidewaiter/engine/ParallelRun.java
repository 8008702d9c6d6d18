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

  /** The most inputs of a handful. */
  private static final int MOST = 16;

  /** The fewest handfuls for each thread, if there are inputs enough: of the last ones all threads are to have some. */
  private static final int SHARES = 8;

  /** So many handfuls may wait. */
  private static final int WINDOW = 15;

  private final List<Input> inputs;
  private final OrderedRun.Step<R> step;
  private final int threads;
  private final int handful;

  /** Guards all fields below. */
  private final Object lock = new Object();

  private final List<List<R>> window = new ArrayList<>(WINDOW);
  private int claimed;
  private int handedOn;
  private boolean stopped;
  private Optional<Throwable> failure = Optional.empty();

  ParallelRun(List<Input> inputs, OrderedRun.Step<R> step, int threads) {
    this.inputs = inputs;
    this.step = step;
    this.threads = threads;
    this.handful = Math.max(1, Math.min(MOST, inputs.size() / (threads * SHARES)));
    for (int i = 0; i < WINDOW; i++) {
      window.add(List.of());
    }
  }

  void run(OrderedRun.Outlet<R> outlet) {
    for (int i = 0; i < threads; i++) {
      Thread worker = new Thread(new Worker(), "tidewaiter-" + i);
      worker.setDaemon(true);
      worker.start();
    }
    try {
      for (int i = 0; i * handful < inputs.size(); i++) {
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

  private List<R> next(int number) {
    synchronized (lock) {
      while (window.get(number % WINDOW).isEmpty() && failure.isEmpty()) {
        await();
      }
      if (failure.isPresent()) {
        throw new IllegalStateException(failure.get());
      }
      List<R> results = window.set(number % WINDOW, List.of());
      handedOn = number + 1;
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
      return stopped || claimed * handful >= inputs.size() ? -1 : claimed++;
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

  private List<R> results(int number) {
    int end = Math.min(inputs.size(), (number + 1) * handful);
    List<R> results = new ArrayList<>(handful);
    for (int i = number * handful; i < end; i++) {
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
