package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How many pods a PodDisruptionBudget keeps.
 *
 * @param place of its name
 */
public record DisruptionBudget(
    String namespace, String name, Selector selector, Optional<Amount> minAvailable, Optional<Amount> maxUnavailable, Place place) {

  /** Takes one from every PodDisruptionBudget. */
  public static final Facts<DisruptionBudget> FACTS = new Taker();

  /**
   * A number of pods, or a share of them.
   *
   * @param text as it is written, such as {@code 50%}
   */
  public record Amount(String text, long number, boolean isShare, Place at) {

    private static final long WHOLE = 100;

    /** How many of so many pods that is; a share is rounded up, as the controller does. */
    public long of(long pods) {
      return isShare ? (number * pods + WHOLE - 1) / WHOLE : number;
    }
  }

  private static final class Taker implements Facts<DisruptionBudget> {
    @Override
    public List<String> kinds() {
      return List.of("policy/PodDisruptionBudget");
    }

    @Override
    public void take(Subject subject, Consumer<DisruptionBudget> to) {
      ObjectView spec = subject.written().at("spec");
      to.accept(
          new DisruptionBudget(
              subject.namespace(),
              subject.ref().name(),
              Selector.of(spec.at("selector")),
              amount(subject, spec.at("minAvailable")),
              amount(subject, spec.at("maxUnavailable")),
              subject.namePlace()));
    }

    private static Optional<Amount> amount(Subject subject, ObjectView field) {
      if (field.absent()) {
        return Optional.empty();
      }
      String text = field.isText() ? field.text() : Long.toString(field.number());
      boolean isShare = text.endsWith("%");
      long number = field.isText() ? number(isShare ? text.substring(0, text.length() - 1) : text) : field.number();
      return number < 0 ? Optional.empty() : Optional.of(new Amount(text, number, isShare, subject.place(field)));
    }

    /** Below zero if it is none. */
    private static long number(String digits) {
      long number = digits.isEmpty() || digits.length() > 9 ? -1 : 0;
      for (int i = 0; i < digits.length() && number >= 0; i++) {
        char c = digits.charAt(i);
        number = c >= '0' && c <= '9' ? number * 10 + c - '0' : -1;
      }
      return number;
    }
  }
}
