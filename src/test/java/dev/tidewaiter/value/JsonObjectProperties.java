package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class JsonObjectProperties {

  @Property(tries = 300)
  void missingMembersArePutInWhereEachWouldBePutInAlone(
      @ForAll Set<@CharRange(from = 'a', to = 'e') @StringLength(max = 3) String> own,
      @ForAll Set<@CharRange(from = 'a', to = 'e') @StringLength(max = 3) String> offered) {
    JsonObject object = object(own, "own");
    JsonObject other = object(offered, "other");
    JsonObject expected = object;
    for (JsonMember member : other.members()) {
      expected = expected.get(member.name()).isPresent() ? expected : expected.with(member.name(), member.value());
    }
    assertEquals(expected, object.withMissing(other));
  }

  private static JsonObject object(Set<String> names, String value) {
    YamlNode node = new YamlNode.Scalar(new Span(0, 0), YamlNode.Properties.NONE, value, YamlNode.Style.PLAIN);
    JsonObject object = new JsonObject(List.of(), node);
    for (String name : names) {
      object = object.with(name, new JsonString(value, node));
    }
    return object;
  }
}
