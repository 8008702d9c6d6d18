package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.CelTypeName;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.value.GoText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values as {@code %s} prints them; what stands in a list or a map is printed as it would be written in CEL.
 *
 * <p>Source: cel-go v0.29.2, ext/formatting.go, FormatString, formatList and formatMap.
 */
final class Printed {

  private Printed() {}

  /** The text of a value, or an error; empty for types that are not printed. */
  static Optional<Object> text(Object value, Work work) {
    if (value instanceof CelList || value instanceof CelMap) {
      StringBuilder out = new StringBuilder();
      String problem = append(value, out, work);
      return Optional.of(problem.isEmpty() ? out.toString() : new CelError(problem));
    }
    return value instanceof CelTypeName type ? Optional.of(type.name()) : Conversions.text(value);
  }

  private static String append(Object value, StringBuilder out, Work work) {
    work.steps(1);
    if (value instanceof CelList list) {
      return list(list, out, work);
    }
    if (value instanceof CelMap map) {
      return map(map, out, work);
    }
    if (value instanceof String text) {
      out.append(GoText.quoted(text));
    } else if (value instanceof Bytes bytes) {
      out.append('b').append(GoText.quoted(new String(bytes.toArray(), StandardCharsets.UTF_8)));
    } else if (value instanceof Double number) {
      out.append(Double.isFinite(number) ? BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN).toPlainString()
          : "\"" + Conversions.text(number).get() + "\"");
    } else if (value instanceof OffsetDateTime time) {
      out.append("timestamp(\"").append(TimeSpans.text(time)).append("\")");
    } else if (value instanceof Duration duration) {
      out.append("duration(\"").append(TimeSpans.text(duration)).append("\")");
    } else if (value instanceof Long || value instanceof Uint || value instanceof Boolean || value == CelNull.NULL) {
      out.append(value);
    } else if (value instanceof CelTypeName type) {
      out.append(type.name());
    } else {
      return "no formatting function for " + Types.name(value);
    }
    return "";
  }

  private static String list(CelList list, StringBuilder out, Work work) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      String problem = append(list.get(i), out, work);
      if (!problem.isEmpty()) {
        return problem;
      }
    }
    out.append(']');
    return "";
  }

  private static String map(CelMap map, StringBuilder out, Work work) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < map.size(); i++) {
      StringBuilder entry = new StringBuilder();
      append(map.key(i), entry, work);
      String problem = append(map.value(i), entry.append(':'), work);
      if (!problem.isEmpty()) {
        return problem;
      }
      entries.add(entry.toString());
    }
    entries.sort(null);
    out.append('{').append(String.join(", ", entries)).append('}');
    return "";
  }
}
