package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.Optional;

/**
 * The {@code apiVersion} and {@code kind} of an object. Here, and here alone, the server takes the fields' names in any letter case.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/runtime/serializer/json/meta.go, Interpret.
 *
 * @param problem why the server can't tell what the object is
 */
record TypeMeta(Word apiVersion, Word kind, Optional<Word> problem) {

  /**
   * A text and its place.
   *
   * @param given whether the object has it; if not, the text is empty and the place is where the object starts
   */
  record Word(String text, boolean given, Span at) {}

  static TypeMeta of(JsonObject object) {
    Word none = new Word("", false, Span.at(object.node().span().start()));
    TypeMeta found = new TypeMeta(none, none, Optional.empty());
    for (JsonMember member : object.members()) {
      if (member.name().equalsIgnoreCase("apiVersion")) {
        found = found.read(member, true);
      } else if (member.name().equalsIgnoreCase("kind")) {
        found = found.read(member, false);
      }
    }
    return found.problem.isPresent() ? found : found.withVersionChecked();
  }

  /** What the object is called. */
  ObjectRef ref(JsonObject object) {
    boolean has = object.get("metadata").orElse(null) instanceof JsonObject;
    JsonObject metadata = has ? (JsonObject) object.get("metadata").get() : object;
    return new ObjectRef(
        apiVersion.text, kind.text, has ? text(metadata.get("namespace")) : "", has ? text(metadata.get("name")) : "");
  }

  GroupVersionKind gvk() {
    return GroupVersionKind.of(apiVersion.text, kind.text);
  }

  /** The same, with these in the places of what is missing. */
  TypeMeta orElse(String otherVersion, String otherKind) {
    Word version = apiVersion.given ? apiVersion : new Word(otherVersion, true, apiVersion.at);
    return new TypeMeta(version, kind.given ? kind : new Word(otherKind, true, kind.at), problem);
  }

  private TypeMeta read(JsonMember member, boolean version) {
    JsonValue value = member.value();
    if (value instanceof JsonNull) {
      return this;
    }
    if (!(value instanceof JsonString string)) {
      String word = value instanceof JsonNumber ? "number" : value.typeName();
      String name = version ? "apiVersion" : "kind";
      String sentence =
          "couldn't get version/kind; json parse error: json: cannot unmarshal "
              + word + " into Go struct field ." + name + " of type string";
      Word wrong = new Word(sentence, true, value.node().span());
      return new TypeMeta(apiVersion, kind, problem.isPresent() ? problem : Optional.of(wrong));
    }
    Word word = new Word(string.value(), true, value.node().span());
    return version ? new TypeMeta(word, kind, problem) : new TypeMeta(apiVersion, word, problem);
  }

  private TypeMeta withVersionChecked() {
    String text = apiVersion.text;
    boolean tooManyParts = text.indexOf('/') != text.lastIndexOf('/');
    Word wrong = new Word("unexpected GroupVersion string: " + text, true, apiVersion.at);
    return tooManyParts ? new TypeMeta(apiVersion, kind, Optional.of(wrong)) : this;
  }

  private static String text(Optional<JsonValue> value) {
    return value.isPresent() && value.get() instanceof JsonString string ? string.value() : "";
  }
}
