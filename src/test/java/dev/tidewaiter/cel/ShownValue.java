package dev.tidewaiter.cel;

import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.CelOptional;
import dev.tidewaiter.cel.value.CelTypeName;
import dev.tidewaiter.cel.value.Types;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.report.JsonText;
import dev.tidewaiter.value.GoFloat;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Values of CEL as the recorded answers show them. */
final class ShownValue {

  private ShownValue() {}

  static String of(Object value) {
    if (value instanceof Long || value instanceof Boolean || value == CelNull.NULL) {
      return value.toString();
    }
    if (value instanceof Uint || value instanceof Double || value instanceof String) {
      return value instanceof Uint ? value + "u" : value instanceof String text ? quoted(text) : "double(" + GoFloat.general((Double) value) + ")";
    }
    if (value instanceof Bytes bytes) {
      return "bytes(" + HexFormat.of().formatHex(bytes.toArray()) + ")";
    }
    if (value instanceof Duration duration) {
      return String.format("duration(%ds%09d)", duration.getSeconds(), duration.getNano());
    }
    if (value instanceof OffsetDateTime time) {
      return "timestamp(" + time.toInstant() + ")";
    }
    if (value instanceof CelOptional optional) {
      return optional.value().isPresent() ? "of(" + of(optional.value().get()) + ")" : "none";
    }
    if (value instanceof CelTypeName type) {
      return "type(" + type.name() + ")";
    }
    if (value instanceof IpAddress address) {
      return "net.IP(" + address.canonical() + ")";
    }
    return value instanceof Cidr cidr ? "net.CIDR(" + cidr.address().canonical() + "/" + cidr.bits() + ")" : container(value);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    JsonText.string(text, out);
    return out.toString();
  }

  private static String container(Object value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof CelList list) {
      for (int i = 0; i < list.size(); i++) {
        parts.add(of(list.get(i)));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    if (value instanceof CelMap map) {
      for (int i = 0; i < map.size(); i++) {
        parts.add(of(map.key(i)) + ": " + of(map.value(i)));
      }
      Collections.sort(parts);
      return "{" + String.join(", ", parts) + "}";
    }
    return Types.name(value) + "(" + value + ")";
  }
}
