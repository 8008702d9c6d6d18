package dev.tidewaiter.cel.value;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.kube.Quantity;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The names of the types of values. */
public final class Types {

  public static final String QUANTITY = "kubernetes.Quantity";
  public static final String IP = "net.IP";
  public static final String CIDR = "net.CIDR";

  private Types() {}

  /** Whether a value is of a type that the language itself has conversions for. */
  public static boolean isCommon(Object value) {
    return value instanceof String || value instanceof Boolean || Ordering.isComparable(value) || value == CelNull.NULL
        || value instanceof CelList || value instanceof CelMap;
  }

  /** The name of a value's type, as the server prints it. */
  public static String name(Object value) {
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Long) {
      return "int";
    }
    if (value instanceof CelMap) {
      return "map";
    }
    if (value instanceof CelList) {
      return "list";
    }
    if (value instanceof Boolean) {
      return "bool";
    }
    if (value instanceof Double) {
      return "double";
    }
    if (value == CelNull.NULL) {
      return "null_type";
    }
    if (value instanceof Opaque opaque) {
      return opaque.celType();
    }
    return ofRare(value);
  }

  private static String ofRare(Object value) {
    if (value instanceof Uint) {
      return "uint";
    }
    if (value instanceof Bytes) {
      return "bytes";
    }
    if (value instanceof Duration) {
      return "google.protobuf.Duration";
    }
    if (value instanceof OffsetDateTime) {
      return "google.protobuf.Timestamp";
    }
    if (value instanceof CelOptional) {
      return "optional_type";
    }
    if (value instanceof CelTypeName) {
      return "type";
    }
    if (value instanceof Quantity) {
      return QUANTITY;
    }
    if (value instanceof IpAddress) {
      return IP;
    }
    if (value instanceof Cidr) {
      return CIDR;
    }
    throw new AssertionError(value);
  }
}
