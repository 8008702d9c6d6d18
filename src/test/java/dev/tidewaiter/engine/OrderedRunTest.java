package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.input.Input;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OrderedRunTest {

  private static final int MANY = 2000;

  @Test
  void threadsHandResultsOnInTheOrderOfTheInputs() {
    List<String> sequential = new ArrayList<>();
    List<String> parallel = new ArrayList<>();

    OrderedRun.each(inputs(), 1, Input::name, sequential::add);
    OrderedRun.each(inputs(), 3, OrderedRunTest::slowNow, parallel::add);

    assertEquals(sequential, parallel);
  }

  @Test
  void resultsThatWaitAreBounded() {
    AtomicInteger done = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();

    OrderedRun.each(inputs(), 3, input -> done.incrementAndGet(), result -> ahead.add(done.get() - ahead.size()));

    assertTrue(ahead.stream().mapToInt(i -> i).max().orElse(0) <= 256 + 3, "at most the window and one for each thread");
  }

  @Test
  void whileOneThreadIsBusyTheOtherDoesNearlyAllOfAFewInputs() {
    CountDownLatch others = new CountDownLatch(55);

    OrderedRun.each(
        inputs().subList(0, 64),
        2,
        input -> input.name().equals("input-0") ? waitFor(others) : countDown(others),
        result -> assertTrue(result, "the other thread did not do that many"));
  }

  @Test
  void aFailureOfAStepEndsTheRun() {
    assertThrows(
        IllegalStateException.class,
        () ->
            OrderedRun.each(
                inputs(),
                2,
                input -> {
                  throw new IllegalArgumentException(input.name());
                },
                result -> {}));
  }

  @Test
  void aFailureOfTheOutletEndsTheRun() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            OrderedRun.each(
                inputs(),
                2,
                Input::name,
                result -> {
                  throw new IllegalArgumentException(result);
                }));
  }

  private static boolean waitFor(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean countDown(CountDownLatch latch) {
    latch.countDown();
    return true;
  }

  private static String slowNow(Input input) {
    if (input.name().endsWith("7")) {
      Thread.yield();
    }
    return input.name();
  }

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      inputs.add(new Input.Stream("input-" + i, new ByteArrayInputStream(new byte[0])));
    }
    return inputs;
  }
}
