package dev.tidewaiter.rule.data;

import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;

/** What a selector says of a namespace of which only the name is known: that every namespace has as a label. */
final class NamespaceName {

  private static final Match UNKNOWN = Match.unknowable("the labels of a namespace that is not among the files");

  private NamespaceName() {}

  /** Whether a selector selects it: one requirement that it does not meet decides. */
  static Match match(ObjectView selector, String namespace) {
    JsonObject object = selector.object();
    JsonString name = new JsonString(namespace, object.node());
    JsonMember label = new JsonMember(CreateRequest.NAME_LABEL, object.node(), name);
    ObjectView labels = ObjectView.of(new JsonObject(List.of(label), object.node()));
    Match match = Match.YES;
    for (ObjectView one : selector.at("matchLabels").entries()) {
      boolean known = one.name().equals(CreateRequest.NAME_LABEL);
      match = match.and(known ? Match.of(one.text().equals(namespace)) : UNKNOWN);
    }
    for (ObjectView one : selector.at("matchExpressions").items()) {
      boolean known = one.at("key").text().equals(CreateRequest.NAME_LABEL);
      match = match.and(known ? Match.of(LabelSelector.matches(alone(one, object), labels)) : UNKNOWN);
    }
    return match;
  }

  private static ObjectView alone(ObjectView expression, JsonObject selector) {
    JsonValue list = new JsonArray(List.of(expression.object()), selector.node());
    return ObjectView.of(new JsonObject(List.of(new JsonMember("matchExpressions", selector.node(), list)), selector.node()));
  }
}
