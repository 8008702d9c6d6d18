package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Ordering;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.value.GoFloat;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * The functions that make a value of one type from one of another.
 *
 * <p>Source: cel-go v0.29.2, common/stdlib and the ConvertToType methods of common/types.
 */
public final class Conversions implements Library {

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "int", "uint", "double", "string", "bytes", "bool", "duration", "timestamp" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    Object value = arguments[0];
    Optional<Object> converted = switch (function) {
      case "int" -> toInt(value);
      case "uint" -> toUint(value);
      case "double" -> toDouble(value);
      case "string" -> text(value);
      case "bytes" -> toBytes(value);
      case "bool" -> value instanceof Boolean ? Optional.of(value) : value instanceof String text ? bool(text) : Optional.empty();
      case "duration" -> value instanceof Duration ? Optional.of(value)
          : value instanceof String text ? TimeSpans.duration(text) : Optional.empty();
      default -> toTimestamp(value);
    };
    if (converted.isPresent()) {
      return converted.get();
    }
    String to = function.equals("duration") ? "google.protobuf.Duration"
        : function.equals("timestamp") ? "google.protobuf.Timestamp" : function;
    return Types.isCommon(value) ? new CelError("type conversion error from '" + Types.name(value) + "' to '" + to + "'") : NOT_MINE;
  }

  private static Optional<Object> toInt(Object value) {
    if (value instanceof Long) {
      return Optional.of(value);
    }
    if (value instanceof Uint number) {
      return Optional.of(number.bits() < 0 ? Arithmetic.INT_OVERFLOW : (Object) number.bits());
    }
    if (value instanceof Double number) {
      boolean fits = number > Long.MIN_VALUE && number < Long.MAX_VALUE;
      return Optional.of(fits ? (Object) number.longValue() : Arithmetic.INT_OVERFLOW);
    }
    if (value instanceof String text) {
      return Numerals.parseInt(text);
    }
    if (value instanceof Duration duration) {
      return Optional.of(duration.toNanos());
    }
    return value instanceof OffsetDateTime time ? Optional.of(time.toEpochSecond()) : Optional.empty();
  }

  private static Optional<Object> toUint(Object value) {
    if (value instanceof Uint) {
      return Optional.of(value);
    }
    if (value instanceof Long number) {
      return Optional.of(number < 0 ? Arithmetic.UINT_OVERFLOW : new Uint(number));
    }
    if (value instanceof Double number) {
      return Optional.of(number >= 0 && number < 0x1p64 ? new Uint(Numerals.unsigned(number)) : Arithmetic.UINT_OVERFLOW);
    }
    return value instanceof String text ? Numerals.parseUint(text) : Optional.empty();
  }

  private static Optional<Object> toDouble(Object value) {
    if (value instanceof Double) {
      return Optional.of(value);
    }
    if (value instanceof Long number) {
      return Optional.of((double) number);
    }
    if (value instanceof Uint number) {
      return Optional.of(Ordering.toDouble(number));
    }
    return value instanceof String text ? Numerals.parseDouble(text) : Optional.empty();
  }

  /** The text of a value that has one. */
  static Optional<Object> text(Object value) {
    if (value instanceof String || value instanceof Long || value instanceof Uint || value instanceof Boolean) {
      return Optional.of(value.toString());
    }
    if (value instanceof Double number) {
      return Optional.of(GoFloat.general(number));
    }
    if (value instanceof Bytes bytes) {
      return Optional.of(decoded(bytes));
    }
    if (value instanceof Duration duration) {
      return Optional.of(TimeSpans.text(duration));
    }
    return value instanceof OffsetDateTime time ? Optional.of(TimeSpans.text(time)) : Optional.empty();
  }

  private static Object decoded(Bytes bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toArray())).toString();
    } catch (CharacterCodingException notUtf8) {
      return new CelError("invalid UTF-8 in bytes, cannot convert to string");
    }
  }

  private static Optional<Object> toBytes(Object value) {
    if (value instanceof String text) {
      return Optional.of(Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
    }
    return value instanceof Bytes ? Optional.of(value) : Optional.empty();
  }

  private static Optional<Object> bool(String text) {
    return switch (text) {
      case "1", "t", "T", "TRUE", "true", "True" -> Optional.of(true);
      case "0", "f", "F", "FALSE", "false", "False" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> toTimestamp(Object value) {
    if (value instanceof OffsetDateTime) {
      return Optional.of(value);
    }
    if (value instanceof Long seconds) {
      return Optional.of(TimeSpans.timestamp(seconds));
    }
    return value instanceof String text ? TimeSpans.timestamp(text) : Optional.empty();
  }
}
