package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rules.facts.EffectiveResources.Amounts;
import dev.tidewaiter.rules.facts.LimitRanges.Range;
import dev.tidewaiter.rules.facts.PodResources.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a LimitRange says of amounts, in the API server's words.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/admission/limitranger, minConstraint, maxConstraint, maxRequestConstraint,
 * limitRequestRatioConstraint.
 */
public final class RangeSentences {

  private static final int SHOWN_DIGITS = 6;

  private RangeSentences() {}

  /**
   * A sentence.
   *
   * @param about {@code requests} or {@code limits}, where the amount it is about would stand
   */
  public record Sentence(String resource, String about, String text) {}

  /** All that an entry of a LimitRange says of amounts; nothing if it takes them. */
  public static List<Sentence> of(Range range, Amounts amounts) {
    List<Sentence> sentences = new ArrayList<>();
    for (Amount least : range.min()) {
      min(range.type(), least.resource(), least.quantity(), amounts, sentences);
    }
    for (Amount most : range.max()) {
      max(range.type(), most.resource(), most.quantity(), amounts, sentences);
    }
    for (Amount ratio : range.ratio()) {
      ratio(range.type(), ratio.resource(), ratio.quantity(), amounts, sentences);
    }
    return sentences;
  }

  /** The same of a claim, of which only what it requests counts. */
  public static List<Sentence> ofClaim(Range range, Quantity storage) {
    List<Sentence> sentences = new ArrayList<>();
    Amounts amounts = new Amounts(Map.of("storage", storage), Map.of());
    for (Amount least : range.min()) {
      min(range.type(), least.resource(), least.quantity(), amounts, sentences);
    }
    for (Amount most : range.max()) {
      Quantity request = amounts.requests().get(most.resource());
      String start = "maximum " + most.resource() + " usage per " + range.type() + " is " + most.quantity();
      if (request == null) {
        sentences.add(new Sentence(most.resource(), "requests", start + ".  No request is specified"));
      } else if (request.compareTo(most.quantity()) > 0) {
        sentences.add(new Sentence(most.resource(), "requests", start + ", but request is " + request));
      }
    }
    return sentences;
  }

  private static void min(String type, String resource, Quantity least, Amounts amounts, List<Sentence> to) {
    String start = "minimum " + resource + " usage per " + type + " is " + least;
    Quantity request = amounts.requests().get(resource);
    Quantity limit = amounts.limits().get(resource);
    if (request == null) {
      to.add(new Sentence(resource, "requests", start + ".  No request is specified"));
    } else if (request.compareTo(least) < 0) {
      to.add(new Sentence(resource, "requests", start + ", but request is " + request));
    } else if (limit != null && limit.compareTo(least) < 0) {
      to.add(new Sentence(resource, "limits", start + ", but limit is " + limit));
    }
  }

  private static void max(String type, String resource, Quantity most, Amounts amounts, List<Sentence> to) {
    String start = "maximum " + resource + " usage per " + type + " is " + most;
    Quantity request = amounts.requests().get(resource);
    Quantity limit = amounts.limits().get(resource);
    if (limit == null) {
      to.add(new Sentence(resource, "limits", start + ".  No limit is specified"));
    } else if (limit.compareTo(most) > 0) {
      to.add(new Sentence(resource, "limits", start + ", but limit is " + limit));
    } else if (request != null && request.compareTo(most) > 0) {
      to.add(new Sentence(resource, "requests", start + ", but request is " + request));
    }
  }

  private static void ratio(String type, String resource, Quantity most, Amounts amounts, List<Sentence> to) {
    String start = resource + " max limit to request ratio per " + type + " is " + most;
    if (isNothing(amounts.requests(), resource)) {
      to.add(new Sentence(resource, "requests", start + ", but no request is specified or request is 0"));
    } else if (isNothing(amounts.limits(), resource)) {
      to.add(new Sentence(resource, "limits", start + ", but no limit is specified or limit is 0"));
    } else if (amounts.limits().get(resource).isMoreThan(most, amounts.requests().get(resource))) {
      BigDecimal limit = amounts.limits().get(resource).exact();
      BigDecimal ratio = limit.divide(amounts.requests().get(resource).exact(), MathContext.DECIMAL64);
      String shown = ratio.setScale(SHOWN_DIGITS, RoundingMode.HALF_EVEN).toPlainString();
      to.add(new Sentence(resource, "limits", start + ", but provided ratio is " + shown));
    }
  }

  private static boolean isNothing(Map<String, Quantity> amounts, String resource) {
    Quantity amount = amounts.get(resource);
    return amount == null || amount.isZero();
  }
}
