package dev.tidewaiter.server;

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

/** A scalar of an object and the object with another value of the same type in its place. */
record BrokenField(String path, String json) {

  private static final List<String> TEXTS = List.of("", "A b", "a/b/c", "-a", "x".repeat(300), "other", "2", "-1Gi");
  private static final List<String> NUMBERS = List.of("-1", "0", "1", "7", "2147483647");

  /** How many broken forms an object has. */
  static int count(JsonValue object) {
    return places(object, "").size() * TEXTS.size();
  }

  /** One of them. */
  static BrokenField of(JsonValue object, int which) {
    Place place = places(object, "").get(which / TEXTS.size());
    StringBuilder out = new StringBuilder();
    print(object, place.value(), broken(place.value(), which % TEXTS.size()), out);
    return new BrokenField(place.path(), out.toString());
  }

  private static String broken(JsonValue value, int which) {
    if (value instanceof JsonString) {
      return GoPrint.json(TEXTS.get(which));
    }
    return value instanceof JsonBoolean bool ? String.valueOf(!bool.value()) : NUMBERS.get(which % NUMBERS.size());
  }

  private record Place(String path, JsonValue value) {}

  private static List<Place> places(JsonValue value, String path) {
    List<Place> places = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        boolean names = path.isEmpty() && (member.name().equals("apiVersion") || member.name().equals("kind"));
        if (!names) {
          places.addAll(places(member.value(), path.isEmpty() ? member.name() : path + "." + member.name()));
        }
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        places.addAll(places(item, path));
      }
    } else if (value instanceof JsonString || value instanceof JsonNumber || value instanceof JsonBoolean) {
      places.add(new Place(path, value));
    }
    return places;
  }

  private static void print(JsonValue value, JsonValue replaced, String by, StringBuilder out) {
    if (value == replaced) {
      out.append(by);
    } else if (value instanceof JsonObject object) {
      String separator = "{";
      for (JsonMember member : object.members()) {
        out.append(separator).append(GoPrint.json(member.name())).append(':');
        print(member.value(), replaced, by, out);
        separator = ",";
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else if (value instanceof JsonArray array) {
      String separator = "[";
      for (JsonValue item : array.items()) {
        out.append(separator);
        print(item, replaced, by, out);
        separator = ",";
      }
      out.append(array.items().isEmpty() ? "[]" : "]");
    } else {
      out.append(GoPrint.json(value));
    }
  }
}
