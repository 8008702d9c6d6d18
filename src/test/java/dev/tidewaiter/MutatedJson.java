package dev.tidewaiter;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints values as JSON in which, by chance, fields are gone, there twice, called otherwise, nested, or of other types and odd contents. */
final class MutatedJson {

  private static final String DEEP = "[".repeat(200) + "]".repeat(200);

  private static final List<String> ODD_VALUES =
      List.of(
          "null", "true", "false", "5", "9223372036854775808", "1e400", "1.5", "1e3", "\"a\"", "[]", "{}", "[null]", "[{}]", "[[]]",
          "{\"\":null}", "{\"a\":{\"a\":{}}}", DEEP);

  private static final List<String> ODD_NUMBERS =
      List.of("0", "-1", "1", "7", "65536", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "-9223372036854775808");

  private static final List<String> ODD_TEXTS =
      List.of(
          "", " ", "-", ".", "/", ":", "::", "@", "*", "%", "$(", "$()", "${A}", "{{ .Values.x }}", "\u0000", "\n", "a\nb\n", "\ud800",
          "é", "İ", "\ud83d\ude00", "a/b/c", "a:b:c", "a@sha256:", "-1", "0", "00", "1", "0x10", "99999999999999999999", "1e999999999", "1Ki",
          "1e-999999999Mi", "-1Gi", "999999999999999999999Ei", "0.0000000000001", "0s", "-1h", "999999999999h", "10%", "-5%",
          "99999999999%", "true", "null", "None", "* * * * *", "*/0 * * * *", "0-0/99999999999 * * * *", "@every 1ns", "@yearly",
          "TZ=UTC * * * * *", "30 2 30 2 *", "https://", "http://[::1]:99999/", "http://%zz/", "::ffff:1.2.3.4/200", "10.0.0.0/33",
          "{", "{\"a\":", "[".repeat(5000), "x".repeat(5000), "LS0tLS1CRUdJTg==", "v1", "a.b/v1", "kube-system", "app in (a", "a=b,c!=d",
          "!a", "sh -c 'a' \"", "--flag=", "-Xmx999999999999g", "-Xmx", "/", "//", "/../..", "C:\\", "nginx:latest", "latest");

  private final Random random;
  private final List<JsonValue> others;
  private final int nodes;
  private final int mutations;

  private MutatedJson(Random random, List<JsonValue> others, int nodes) {
    this.random = random;
    this.others = others;
    this.nodes = nodes;
    this.mutations = 1 + random.nextInt(4);
  }

  /**
   * Some documents as one text.
   *
   * @param others values of which parts may come into them
   */
  static String of(List<JsonValue> documents, List<JsonValue> others, Random random) {
    int nodes = 0;
    for (JsonValue document : documents) {
      nodes += nodes(document);
    }
    MutatedJson printer = new MutatedJson(random, others, nodes);
    StringBuilder out = new StringBuilder();
    for (JsonValue document : documents) {
      out.append("---\n").append(printer.print(document)).append('\n');
    }
    return out.toString();
  }

  private static int nodes(JsonValue value) {
    int nodes = 1;
    for (JsonValue child : children(value)) {
      nodes += nodes(child);
    }
    return nodes;
  }

  private static List<JsonValue> children(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().stream().map(JsonMember::value).toList();
    }
    return value instanceof JsonArray array ? array.items() : List.of();
  }

  /** So that of all nodes about as many are hit as there are to be mutations. */
  private boolean hit() {
    return random.nextInt(nodes) < mutations;
  }

  private String print(JsonValue value) {
    return hit() ? mutated(value) : plain(value);
  }

  private String plain(JsonValue value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        part(GoPrint.json(hit() && random.nextInt(6) == 0 ? text(member.name()) : member.name()) + ":", member.value(), parts);
      }
      return "{" + String.join(",", parts) + "}";
    }
    if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        part("", item, parts);
      }
      return "[" + String.join(",", parts) + "]";
    }
    return GoPrint.json(value);
  }

  /** An entry or an item, at times not at all, at times twice. */
  private void part(String key, JsonValue value, List<String> parts) {
    int kind = hit() ? random.nextInt(3) : 2;
    if (kind > 0) {
      parts.add(key + print(value));
    }
    if (kind == 1) {
      parts.add(key + print(value));
    }
  }

  private String mutated(JsonValue value) {
    return switch (random.nextInt(20)) {
      case 0 -> "[" + plain(value) + "]";
      case 1 -> "{\"a\":" + plain(value) + "}";
      case 2 -> anyOf(ODD_VALUES);
      case 3 -> plain(anywhere(anyOf(others)));
      default -> sameType(value);
    };
  }

  /** What the server can still decode comes to the rules. */
  private String sameType(JsonValue value) {
    if (value instanceof JsonString string) {
      return GoPrint.json(text(string.value()));
    }
    return value instanceof JsonNumber ? anyOf(ODD_NUMBERS) : value instanceof JsonBoolean bool ? String.valueOf(!bool.value()) : "null";
  }

  private JsonValue anywhere(JsonValue value) {
    List<JsonValue> children = children(value);
    return children.isEmpty() || random.nextInt(4) == 0 ? value : anywhere(anyOf(children));
  }

  private String text(String text) {
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(5)) {
      case 0 -> anyOf(ODD_TEXTS);
      case 1 -> text.substring(0, at);
      case 2 -> text.substring(at);
      case 3 -> text.substring(0, at) + text;
      default -> text.substring(0, at) + anyOf(ODD_TEXTS) + text.substring(at);
    };
  }

  private <T> T anyOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
