package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.kube.GoDuration;
import dev.tidewaiter.kube.GoTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Durations and timestamps: how they are read, printed and reckoned with.
 *
 * <p>Source: cel-go v0.29.2, common/types/duration.go, timestamp.go and overflow.go.
 */
final class TimeSpans {

  static final CelError TIMESTAMP_OVERFLOW = new CelError("timestamp overflow");
  private static final CelError DURATION_OVERFLOW = new CelError("duration overflow");
  private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);
  private static final Duration SHORTEST = Duration.ofNanos(Long.MIN_VALUE);

  private TimeSpans() {}

  /** A duration as Go writes it; empty if the text is none. */
  static Optional<Object> duration(String text) {
    GoDuration duration = GoDuration.parse(text);
    return duration.problem().isEmpty() ? Optional.of(Duration.ofNanos(duration.nanos())) : Optional.empty();
  }

  /** A time as RFC 3339 writes it, or an error if it is out of range; empty if the text is none. */
  static Optional<Object> timestamp(String text) {
    if (!GoTime.problem(text).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(inRange(OffsetDateTime.parse(text)));
    } catch (DateTimeException notForJava) {
      return Optional.empty();
    }
  }

  static Object timestamp(long seconds) {
    return seconds < FIRST || seconds > LAST
        ? TIMESTAMP_OVERFLOW : OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
  }

  static Object plus(Object a, Object b) {
    if (a instanceof Duration x && b instanceof Duration y) {
      return inRange(x.plus(y));
    }
    if (a instanceof OffsetDateTime x && b instanceof Duration y) {
      return inRange(x.plus(y));
    }
    return a instanceof Duration x && b instanceof OffsetDateTime y ? inRange(y.plus(x)) : Library.NOT_MINE;
  }

  static Object minus(Object a, Object b) {
    if (a instanceof Duration x && b instanceof Duration y) {
      return inRange(x.minus(y));
    }
    if (a instanceof OffsetDateTime x && b instanceof OffsetDateTime y) {
      return inRange(Duration.between(y, x));
    }
    return a instanceof OffsetDateTime x && b instanceof Duration y ? inRange(x.minus(y)) : Library.NOT_MINE;
  }

  private static Object inRange(Duration duration) {
    return duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0 ? DURATION_OVERFLOW : duration;
  }

  private static Object inRange(OffsetDateTime time) {
    long seconds = time.toEpochSecond();
    return seconds < FIRST || seconds > LAST ? TIMESTAMP_OVERFLOW : time;
  }

  /** A number of seconds and an {@code s}. */
  static String text(Duration duration) {
    BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    return (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + "s";
  }

  /** As RFC 3339 writes it, with as many digits of a second as are needed. */
  static String text(OffsetDateTime time) {
    StringBuilder out = new StringBuilder(35);
    pad(out, time.getYear(), 4).append('-');
    pad(out, time.getMonthValue(), 2).append('-');
    pad(out, time.getDayOfMonth(), 2).append('T');
    pad(out, time.getHour(), 2).append(':');
    pad(out, time.getMinute(), 2).append(':');
    pad(out, time.getSecond(), 2);
    if (time.getNano() != 0) {
      String nanos = Integer.toString(1_000_000_000 + time.getNano()).substring(1);
      int end = nanos.length();
      while (nanos.charAt(end - 1) == '0') {
        end--;
      }
      out.append('.').append(nanos, 0, end);
    }
    return out.append(time.getOffset().getId()).toString();
  }

  private static StringBuilder pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    return out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
