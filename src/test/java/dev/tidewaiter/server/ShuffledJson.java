package dev.tidewaiter.server;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** JSON texts of a value that differ in the order of keys only, and of the value with one part of it put otherwise. */
final class ShuffledJson {

  private static final String[] WRONG = {"\"\"", "\"-Bogus-\"", "\"a b\"", "-1", "0", "65536", "true", "null", "[]", "{}", "\"10.0.0.1\"",
      "[\"a\"]", "\"None\"", "\"25%\"", "\"yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\""};

  private final Random order;
  private int partsLeft;
  private final String wrong;

  /**
   * @param order the order of keys
   * @param part which part is put otherwise, in the order of keys of the value; negative for none
   * @param wrong which other value it has
   */
  private ShuffledJson(Random order, int part, int wrong) {
    this.order = order;
    this.partsLeft = part;
    this.wrong = WRONG[wrong % WRONG.length];
  }

  static String print(JsonValue value, Random order, int part, int wrong) {
    return new ShuffledJson(order, part, wrong).print(value);
  }

  /** How many parts a value has. */
  static int parts(JsonValue value) {
    int parts = 1;
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        parts += parts(member.value());
      }
    } else if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        parts += parts(item);
      }
    }
    return parts;
  }

  private String print(JsonValue value) {
    if (partsLeft-- == 0) {
      return wrong;
    }
    List<String> printed = new ArrayList<>();
    if (value instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        printed.add(GoPrint.json(member.name()) + ":" + print(member.value()));
      }
      Collections.shuffle(printed, order);
      return "{" + String.join(",", printed) + "}";
    }
    if (value instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        printed.add(print(item));
      }
      return "[" + String.join(",", printed) + "]";
    }
    return GoPrint.json(value);
  }
}
