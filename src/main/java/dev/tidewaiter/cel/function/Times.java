package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The parts of timestamps and durations.
 *
 * <p>Source: cel-go v0.29.2, common/types/timestamp.go and duration.go.
 */
public final class Times implements Library {

  private static final int SECONDS_PER_MINUTE = 60;
  private static final int NANOS_PER_MILLI = 1_000_000;

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "getFullYear", "getMonth", "getDayOfYear", "getDate", "getDayOfMonth", "getDayOfWeek", "getHours", "getMinutes", "getSeconds",
          "getMilliseconds" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (arguments[0] instanceof Duration duration) {
      return part(function, duration);
    }
    if (!(arguments[0] instanceof OffsetDateTime time)) {
      return NOT_MINE;
    }
    if (arguments.length == 1) {
      return part(function, time.atZoneSameInstant(ZoneOffset.UTC));
    }
    if (!(arguments[1] instanceof String name)) {
      return NOT_MINE;
    }
    try {
      return part(function, time.atZoneSameInstant(zone(name)));
    } catch (DateTimeException unknown) {
      return new CelError("unknown time zone " + name);
    }
  }

  /** A zone of the data base, or hours and minutes from UTC. */
  private static ZoneId zone(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    }
    Optional<Object> hours = Numerals.parseInt(name.substring(0, colon));
    Optional<Object> minutes = Numerals.parseInt(name.substring(colon + 1));
    if (hours.isEmpty() || minutes.isEmpty() || Math.abs((Long) hours.get()) > 18) {
      throw new DateTimeException(name);
    }
    long fromUtc = (Long) hours.get() * SECONDS_PER_MINUTE + (name.startsWith("-") ? -(Long) minutes.get() : (Long) minutes.get());
    return ZoneOffset.ofTotalSeconds((int) fromUtc * SECONDS_PER_MINUTE);
  }

  private static Object part(String function, ZonedDateTime time) {
    long part = switch (function) {
      case "getFullYear" -> time.getYear();
      case "getMonth" -> time.getMonthValue() - 1;
      case "getDayOfYear" -> time.getDayOfYear() - 1;
      case "getDate" -> time.getDayOfMonth();
      case "getDayOfMonth" -> time.getDayOfMonth() - 1;
      case "getDayOfWeek" -> time.getDayOfWeek().getValue() % 7;
      case "getHours" -> time.getHour();
      case "getMinutes" -> time.getMinute();
      case "getSeconds" -> time.getSecond();
      default -> time.getNano() / NANOS_PER_MILLI;
    };
    return part;
  }

  private static Object part(String function, Duration duration) {
    return switch (function) {
      case "getHours" -> duration.toHours();
      case "getMinutes" -> duration.toMinutes();
      case "getSeconds" -> duration.toSeconds();
      case "getMilliseconds" -> duration.toMillis();
      default -> NOT_MINE;
    };
  }
}
