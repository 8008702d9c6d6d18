package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * A priority level whose requests are limited: its shares, and what becomes of requests that there is no room for.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/validation, ValidateLimitedPriorityLevelConfiguration; pkg/apis/flowcontrol/v1, defaults
 * and declarative rules; apiserver/pkg/util/shufflesharding, RequiredEntropyBits.
 */
final class LimitedLevel {

  private static final int MAX_QUEUES = 10_000_000;
  private static final int MAX_BITS = 60;

  private LimitedLevel() {}

  static JsonObject defaulted(JsonObject limited) {
    JsonObject filled = Fill.absentNumber(Fill.absentNumber(limited, "nominalConcurrencyShares", 30), "lendablePercent", 0);
    JsonObject response = Fill.objectOf(limited, "limitResponse");
    if (response.get("queuing").isEmpty()) {
      return filled;
    }
    JsonObject queuing = Fill.objectOf(response, "queuing");
    queuing = zeroTo(queuing, "handSize", 8);
    queuing = zeroTo(queuing, "queues", 64);
    queuing = zeroTo(queuing, "queueLengthLimit", 50);
    return filled.with("limitResponse", response.with("queuing", queuing));
  }

  private static JsonObject zeroTo(JsonObject object, String field, long number) {
    return Fill.numberOf(object, field) == 0 ? Fill.number(object, field, number) : object;
  }

  static void validate(ObjectView limited, Errors errors) {
    shares(limited, errors);
    ObjectView response = limited.at("limitResponse");
    if (response.at("type").text().equals("Queue")) {
      if (response.at("queuing").present()) {
        queuing(response.at("queuing"), errors);
      }
    } else {
      errors.oneOfIfAny(response.at("type"), "Queue", "Reject");
    }
    percent(limited.at("lendablePercent"), errors);
    if (limited.at("borrowingLimitPercent").number() < 0) {
      errors.invalid(limited.at("borrowingLimitPercent"), "if specified, must be a non-negative integer");
    }
  }

  /** The shares of a level of either type. */
  static void shares(ObjectView level, Errors errors) {
    ObjectView shares = level.at("nominalConcurrencyShares");
    if (shares.number() < 0) {
      errors.invalid(shares, "must be a non-negative integer");
    }
  }

  static void percent(ObjectView percent, Errors errors) {
    if (percent.number() < 0 || percent.number() > 100) {
      errors.invalid(percent, "must be between 0 and 100, inclusive");
    }
  }

  static void declared(ObjectView limited, Errors errors) {
    ObjectView response = limited.at("limitResponse");
    ObjectView queuing = response.at("queuing");
    boolean queues = response.at("type").text().equals("Queue");
    if (queues && queuing.absent()) {
      errors.required(queuing, "");
    } else if (!queues && queuing.present()) {
      errors.forbidden(queuing, "");
    }
    errors.demandText(response.at("type"), "");
  }

  private static void queuing(ObjectView queuing, Errors errors) {
    ObjectView queues = queuing.at("queues");
    ObjectView hand = queuing.at("handSize");
    positive(queuing.at("queueLengthLimit"), errors);
    positive(queues, errors);
    if (queues.number() > MAX_QUEUES) {
      errors.invalid(queues, "must not be greater than " + MAX_QUEUES);
    }
    positive(hand, errors);
    if (hand.number() <= 0) {
      return;
    }
    if (hand.number() > queues.number()) {
      errors.invalid(hand, "should not be greater than queues (" + queues.number() + ")");
    } else if (bits(queues.number(), hand.number()) > MAX_BITS) {
      errors.invalid(hand, "required entropy bits of deckSize " + queues.number() + " and handSize " + hand.number()
          + " should not be greater than " + MAX_BITS);
    }
  }

  private static void positive(ObjectView number, Errors errors) {
    if (number.number() <= 0) {
      errors.invalid(number, "must be positive");
    }
  }

  /** How many bits of a hash it takes to deal a hand out of the queues; exact where their number is a power of two. */
  private static double bits(long queues, long hand) {
    int exponent = 63 - Long.numberOfLeadingZeros(queues);
    double rest = queues / (double) (1L << exponent);
    return Math.ceil((exponent + Math.log(rest) / Math.log(2)) * hand);
  }
}
