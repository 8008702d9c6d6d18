package dev.tidewaiter.cel.value;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.kube.Quantity;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Whether two values are equal. Numbers compare by amount across their types; a list or a map by what it holds; values of different types
 * differ, but for Kubernetes' own types, which no other type can be compared with.
 *
 * <p>Source: cel-go v0.29.2, common/types, Equal; Kubernetes 1.37, apiserver/pkg/cel.
 */
public final class Equality {

  private Equality() {}

  /** True, false, or an error. */
  public static Object equal(Object a, Object b, Work work) {
    work.steps(1);
    if (a == CelNull.NULL || b == CelNull.NULL) {
      return a == b;
    }
    if (a instanceof String text) {
      work.steps(text.length() / 16);
      return a.equals(b);
    }
    if (Ordering.isNumber(a) && Ordering.isNumber(b)) {
      return !(a instanceof Double x && x.isNaN()) && !(b instanceof Double y && y.isNaN()) && Ordering.numbers(a, b) == 0;
    }
    if (a instanceof CelList list) {
      return b instanceof CelList other && lists(list, other, work);
    }
    if (a instanceof CelMap map) {
      return b instanceof CelMap other && maps(map, other, work);
    }
    if (a instanceof OffsetDateTime time) {
      return b instanceof OffsetDateTime other && time.isEqual(other);
    }
    if (a instanceof CelOptional optional) {
      return b instanceof CelOptional other && optionals(optional, other, work);
    }
    if (isOpaque(a)) {
      return Types.name(a).equals(Types.name(b)) ? (Object) same(a, b) : CelError.NO_SUCH_OVERLOAD;
    }
    return a.equals(b);
  }

  /** Whether two values are equal; not if that cannot be said. */
  public static boolean holds(Object a, Object b, Work work) {
    return Boolean.TRUE.equals(equal(a, b, work));
  }

  private static boolean isOpaque(Object value) {
    return value instanceof Opaque || value instanceof Quantity || value instanceof IpAddress || value instanceof Cidr;
  }

  private static boolean same(Object a, Object b) {
    if (a instanceof IpAddress ip) {
      return ip.sameAs((IpAddress) b);
    }
    if (a instanceof Cidr cidr) {
      return cidr.bits() == ((Cidr) b).bits() && cidr.width() == ((Cidr) b).width() && cidr.address().sameAs(((Cidr) b).address());
    }
    return a.equals(b);
  }

  private static boolean lists(CelList a, CelList b, Work work) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!holds(a.get(i), b.get(i), work)) {
        return false;
      }
    }
    return true;
  }

  private static boolean maps(CelMap a, CelMap b, Work work) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      Optional<Object> other = b.find(a.key(i));
      if (other.isEmpty() || !holds(a.value(i), other.get(), work)) {
        return false;
      }
    }
    return true;
  }

  private static boolean optionals(CelOptional a, CelOptional b, Work work) {
    return a.value().isPresent() == b.value().isPresent() && (a.value().isEmpty() || holds(a.value().get(), b.value().get(), work));
  }
}
