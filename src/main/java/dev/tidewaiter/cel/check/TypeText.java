package dev.tidewaiter.cel.check;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.types.TypeType;
import java.util.ArrayList;
import java.util.List;

/** Types as they are written: {@code int}, {@code list(string)}, {@code optional(T)}; one capital letter stands for any type. */
final class TypeText {

  private TypeText() {}

  static CelType parse(String text) {
    String bare = text.trim();
    int open = bare.indexOf('(');
    if (open > 0) {
      List<String> inner = split(bare.substring(open + 1, bare.length() - 1));
      return switch (bare.substring(0, open)) {
        case "list" -> ListType.create(parse(inner.get(0)));
        case "map" -> MapType.create(parse(inner.get(0)), parse(inner.get(1)));
        case "optional" -> OptionalType.create(parse(inner.get(0)));
        default -> throw new IllegalArgumentException(text);
      };
    }
    return switch (bare) {
      case "int" -> SimpleType.INT;
      case "uint" -> SimpleType.UINT;
      case "double" -> SimpleType.DOUBLE;
      case "bool" -> SimpleType.BOOL;
      case "string" -> SimpleType.STRING;
      case "bytes" -> SimpleType.BYTES;
      case "duration" -> SimpleType.DURATION;
      case "timestamp" -> SimpleType.TIMESTAMP;
      case "dyn" -> SimpleType.DYN;
      case "null" -> SimpleType.NULL_TYPE;
      case "net.IP", "net.CIDR", "kubernetes.Quantity", "kubernetes.URL", "kubernetes.Semver", "kubernetes.NamedFormat",
          "kubernetes.authorization.Authorizer", "kubernetes.authorization.PathCheck", "kubernetes.authorization.GroupCheck",
          "kubernetes.authorization.ResourceCheck", "kubernetes.authorization.Decision" -> OpaqueType.create(bare);
      default -> bare.length() == 1 ? TypeParamType.create(bare) : StructTypeReference.create(bare);
    };
  }

  /** Parts between commas that stand in no parentheses. */
  static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      parts.add(text.substring(start));
    }
    return parts;
  }

  /** A type as the server writes it; this reads it back. */
  static String print(CelType type) {
    if (type instanceof ListType list) {
      return "list(" + (list.hasElemType() ? print(list.elemType()) : "dyn") + ")";
    }
    if (type instanceof MapType map) {
      return "map(" + print(map.keyType()) + ", " + print(map.valueType()) + ")";
    }
    if (type instanceof OptionalType optional) {
      return "optional(" + print(optional.parameters().get(0)) + ")";
    }
    if (type instanceof TypeType named) {
      return "type(" + print(named.type()) + ")";
    }
    if (type instanceof TypeParamType) {
      return "dyn";
    }
    return type.equals(SimpleType.DURATION) ? "duration" : type.equals(SimpleType.TIMESTAMP) ? "timestamp"
        : type.equals(SimpleType.NULL_TYPE) ? "null" : type.name();
  }
}
