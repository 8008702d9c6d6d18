package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.GoRegexp;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Functions that match regular expressions.
 *
 * <p>Source: cel-go v0.29.2, common/types/string.go, Match; Kubernetes 1.37, apiserver/pkg/cel/library/regex.go.
 */
public final class Regexes implements Library {

  private static final int KEPT = 64;

  /** Expressions are nearly always constants, so some are kept. */
  private final Map<String, GoRegexp.Reading> read = new ConcurrentHashMap<>();

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "matches", "find", "findAll" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (!(arguments[0] instanceof String text) || !(arguments[1] instanceof String expression)) {
      return NOT_MINE;
    }
    GoRegexp.Reading reading = reading(expression);
    if (reading.regexp().isEmpty()) {
      return new CelError((function.equals("matches") ? "" : "Illegal regex: ") + reading.problem());
    }
    GoRegexp regexp = reading.regexp().get();
    work.steps((long) text.length() * regexp.size() / 8);
    return switch (function) {
      case "matches" -> regexp.matchesIn(text);
      case "find" -> regexp.first(text).orElse("");
      default -> CelList.of(regexp.all(text, arguments.length == 3 ? (Long) arguments[2] : -1));
    };
  }

  private GoRegexp.Reading reading(String expression) {
    GoRegexp.Reading kept = read.get(expression);
    if (kept != null) {
      return kept;
    }
    GoRegexp.Reading reading = GoRegexp.read(expression);
    if (read.size() < KEPT) {
      read.put(expression, reading);
    }
    return reading;
  }
}
