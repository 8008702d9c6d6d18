package dev.tidewaiter.server;

import dev.tidewaiter.value.JsonReading.DuplicateKey;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One object on its way to the server.
 *
 * @param document the document that it is, or an item of
 * @param item its number in the list that the document is
 * @param duplicates keys set twice within the object
 * @param noObject what the item is if it is no object, neither null, which reads as an empty one
 */
record Submission(
    YamlDocument document,
    OptionalInt item,
    TypeMeta type,
    JsonObject object,
    List<DuplicateKey> duplicates,
    Optional<JsonValue> noObject) {

  private static final String LIST = "List";

  Submission {
    duplicates = List.copyOf(duplicates);
  }

  /** The document, or the items of a list, as kubectl sends them; a list in a list is opened as well. */
  static List<Submission> of(YamlDocument document, JsonObject object, List<DuplicateKey> duplicates) {
    TypeMeta type = TypeMeta.of(object);
    if (!hasItems(type, object)) {
      return List.of(new Submission(document, OptionalInt.empty(), type, object, duplicates, Optional.empty()));
    }
    DuplicatePlaces places = new DuplicatePlaces(duplicates);
    List<Submission> items = new ArrayList<>();
    Deque<JsonObject> waiting = new ArrayDeque<>();
    waiting.add(object);
    while (!waiting.isEmpty()) {
      JsonObject list = waiting.poll();
      TypeMeta listType = TypeMeta.of(list);
      for (JsonValue item : ((JsonArray) list.get("items").orElseThrow()).items()) {
        JsonObject itemObject = item instanceof JsonObject itself ? itself : new JsonObject(List.of(), item.node());
        TypeMeta itemType = itemType(listType, TypeMeta.of(itemObject));
        if (hasItems(itemType, itemObject)) {
          waiting.add(itemObject);
        } else {
          OptionalInt number = OptionalInt.of(items.size());
          Optional<JsonValue> noObject = item == itemObject || item instanceof JsonNull ? Optional.empty() : Optional.of(item);
          items.add(new Submission(document, number, itemType, itemObject, places.within(itemObject.node().span()), noObject));
        }
      }
    }
    return items;
  }

  Answer answer(Verdict verdict, List<Answer.Problem> problems) {
    return new Answer(type.ref(object), item, verdict, problems);
  }

  Answer answer(Verdict verdict, List<Answer.Problem> problems, Answer.ReadObject read) {
    return new Answer(type.ref(object), item, verdict, problems, Optional.of(read));
  }

  /** Whether the object is a list by its name. */
  boolean isList() {
    return type.kind().text().endsWith(LIST);
  }

  private static boolean hasItems(TypeMeta type, JsonObject object) {
    return type.kind().text().endsWith(LIST) && object.get("items").orElse(null) instanceof JsonArray items && !items.items().isEmpty();
  }

  /** The items of a list of one kind need not say that they are of that kind. */
  private static TypeMeta itemType(TypeMeta list, TypeMeta item) {
    String kind = list.kind().text().substring(0, list.kind().text().length() - LIST.length());
    return kind.isEmpty() ? item : item.orElse(list.apiVersion().text(), kind);
  }
}
