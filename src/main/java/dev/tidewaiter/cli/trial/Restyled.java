package dev.tidewaiter.cli.trial;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same objects written otherwise. */
final class Restyled {

  private Restyled() {}

  static Source carriageReturns(Source source) {
    return Source.of(source.name(), source.text().replace("\n", "\r\n"));
  }

  static Source second(Source source) {
    String name = "stands-before-" + source.name().replaceAll("[^a-z0-9]", "-");
    return Source.of(source.name(), "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: " + name + "\n---\n" + source.text());
  }

  static Source json(Source source) {
    return joined(source, values(source).stream().map(GoPrint::json).toList());
  }

  static Source flow(Source source) {
    return joined(source, values(source).stream().map(Restyled::flow).toList());
  }

  static Source block(Source source) {
    return joined(source, values(source).stream().map(value -> block(value, "", false)).toList());
  }

  static Source reordered(Source source) {
    return joined(source, values(source).stream().map(value -> block(value, "", true)).toList());
  }

  static Source list(Source source) {
    List<String> items = values(source).stream().map(GoPrint::json).toList();
    return Source.of(source.name(), "apiVersion: v1\nkind: List\nitems:\n- " + String.join("\n- ", items) + "\n");
  }

  private static List<JsonValue> values(Source source) {
    List<JsonValue> values = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source)) {
      ValueReader.read(document).value().ifPresent(values::add);
    }
    return values;
  }

  private static Source joined(Source source, List<String> documents) {
    return Source.of(source.name(), String.join("\n---\n", documents) + "\n");
  }

  private static String flow(JsonValue value) {
    List<String> parts = new ArrayList<>();
    if (value instanceof JsonObject object) {
      object.members().forEach(member -> parts.add(key(member) + ": " + flow(member.value())));
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof JsonArray array) {
      array.items().forEach(item -> parts.add(flow(item)));
      return "[" + String.join(", ", parts) + "]";
    }
    return GoPrint.json(value);
  }

  private static String block(JsonValue value, String indent, boolean backwards) {
    StringBuilder out = new StringBuilder();
    if (value instanceof JsonObject object && !object.members().isEmpty()) {
      List<JsonMember> members = new ArrayList<>(object.members());
      if (backwards) {
        Collections.reverse(members);
      }
      for (JsonMember member : members) {
        out.append(out.isEmpty() ? "" : "\n" + indent).append(key(member)).append(':');
        boolean nested = member.value() instanceof JsonObject inner ? !inner.members().isEmpty() : isList(member.value());
        out.append(nested ? "\n" + indent + "  # why\n  " + indent : " ").append(block(member.value(), indent + "  ", backwards));
      }
      return out.toString();
    }
    if (isList(value)) {
      for (JsonValue item : ((JsonArray) value).items()) {
        out.append(out.isEmpty() ? "" : "\n" + indent).append("- ").append(block(item, indent + "  ", backwards));
      }
      return out.toString();
    }
    return GoPrint.json(value);
  }

  private static boolean isList(JsonValue value) {
    return value instanceof JsonArray array && !array.items().isEmpty();
  }

  /** A name that is plain where it can be. */
  private static String key(JsonMember member) {
    boolean plain = !member.name().isEmpty() && member.name().chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    return plain && member.name().length() > 3 && !"true false null".contains(member.name()) ? member.name() : GoPrint.json(member.name());
  }
}
