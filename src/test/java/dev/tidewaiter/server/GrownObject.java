package dev.tidewaiter.server;

import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Scalar;
import dev.tidewaiter.schema.GoType.Slice;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.server.field.GoPrint;
import java.util.List;
import java.util.Random;

/** JSON texts of random objects that a schema allows, mostly. */
final class GrownObject {

  private static final String[] TEXTS = {"", "a", "A b", "a.b", "a/b", "-a", "10.0.0.1", "::1", "10.0.0.0/8", "100m", "1Gi", "25%", "None",
      "Always", "TCP", "Exact", "ClusterIP", "LoadBalancer", "In", "Exists", "@daily", "* * * * *", "{}", "\u00e9\ud83d\ude00", "x/y/z",
      "*",
      "apps/v1", "kubernetes.io/tls", "2024-01-01T00:00:00Z"};
  private static final String[] NUMBERS = {"0", "1", "-1", "80", "65536", "2147483647", "0.5"};

  private final Random random;

  GrownObject(Random random) {
    this.random = random;
  }

  /** An object of a type, with these members put before its own. */
  String json(Struct struct, String apiVersion, String kind) {
    StringBuilder out = new StringBuilder("{\"apiVersion\":").append(GoPrint.json(apiVersion));
    out.append(",\"kind\":").append(GoPrint.json(kind));
    for (Field field : struct.fields().all()) {
      if (!field.jsonName().equals("apiVersion") && !field.jsonName().equals("kind") && random.nextInt(4) > 0) {
        out.append(',').append(GoPrint.json(field.jsonName())).append(':').append(value(field.type(), 1));
      }
    }
    return out.append('}').toString();
  }

  private String value(GoType type, int depth) {
    if (random.nextInt(60) == 0) {
      return List.of("null", "{}", "[]", "7", "\"x\"", "true").get(random.nextInt(6));
    }
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (type instanceof Slice slice) {
      return depth > 7 ? "[]" : "[" + items(slice.element(), depth) + "]";
    }
    if (type instanceof GoType.Map map) {
      return depth > 7 ? "{}" : "{" + GoPrint.json(text()) + ":" + value(map.element(), depth + 1) + "}";
    }
    return type instanceof Struct struct ? struct(struct, depth) : "{}";
  }

  private String items(GoType element, int depth) {
    int count = random.nextInt(3);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ",").append(value(element, depth + 1));
    }
    return out.toString();
  }

  private String struct(Struct struct, int depth) {
    StringBuilder out = new StringBuilder("{");
    List<Field> fields = depth > 7 ? List.of() : struct.fields().all();
    for (Field field : fields) {
      if (random.nextInt(fields.size() + depth) < 4) {
        out.append(out.length() == 1 ? "" : ",").append(GoPrint.json(field.jsonName())).append(':').append(value(field.type(), depth + 1));
      }
    }
    return out.append('}').toString();
  }

  private String scalar(Scalar scalar) {
    return switch (scalar.form()) {
      case BOOL -> random.nextBoolean() ? "true" : "false";
      case INT, INT32, INT64, UINT16, UINT32, UINT64, FLOAT64 -> NUMBERS[random.nextInt(NUMBERS.length)];
      case INT_OR_STRING, QUANTITY, RAW -> random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : GoPrint.json(text());
      default -> GoPrint.json(text());
    };
  }

  private String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
