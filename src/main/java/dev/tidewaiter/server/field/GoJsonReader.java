package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.kube.GoTime;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON out of an annotation as Go reads it into a type: names of any letter case, unknown ones left out, null as if not there.
 * What is read carries the node of the annotation.
 *
 * <p>Source: Go 1.26, encoding/json, Unmarshal; Kubernetes 1.37, apimachinery/pkg/apis/meta/v1/time.go.
 */
public final class GoJsonReader {

  private final YamlNode node;
  private String problem = "";
  private boolean stopped;

  private GoJsonReader(YamlNode node) {
    this.node = node;
  }

  /**
   * What was read, and what Go says of the text.
   *
   * @param value empty for a null
   * @param problem empty if there is none
   */
  public record Read(Optional<JsonValue> value, String problem) {}

  /** Reads the text of an annotation that is there. */
  public static Read read(ObjectView annotation, GoJsonShape shape) {
    Optional<String> syntax = GoJsonScan.syntaxProblem(annotation.text().getBytes(StandardCharsets.UTF_8));
    if (syntax.isPresent()) {
      return new Read(Optional.empty(), syntax.get());
    }
    Source source = Source.of("annotation", annotation.text());
    JsonValue json = ValueReader.read(YamlReader.read(source).get(0)).value().orElseThrow();
    GoJsonReader reader = new GoJsonReader(annotation.value().orElseThrow().node());
    Optional<JsonValue> value = reader.value(json, shape, "", "");
    return new Read(value, reader.problem);
  }

  /**
   * @param struct the name of the struct around it; empty if there is none
   * @param path the names of the fields down to it
   */
  private Optional<JsonValue> value(JsonValue json, GoJsonShape shape, String struct, String path) {
    if (json instanceof JsonNull) {
      return Optional.empty();
    }
    switch (shape.form()) {
      case STRUCT:
        if (json instanceof JsonObject object) {
          return Optional.of(struct(object, shape, path));
        }
        break;
      case LIST:
        if (json instanceof JsonArray array) {
          return Optional.of(list(array, shape.fields().get(0).shape(), struct, path));
        }
        break;
      case FLAG:
        if (json instanceof JsonBoolean flag) {
          return Optional.of(new JsonBoolean(flag.value(), node));
        }
        break;
      case INTEGER:
        return integer(json, shape, struct, path);
      default:
        if (json instanceof JsonString text) {
          return text(text.value(), shape);
        }
    }
    wrong(json.typeName(), shape, struct, path);
    return Optional.empty();
  }

  private JsonObject struct(JsonObject object, GoJsonShape shape, String path) {
    JsonObject out = new JsonObject(List.of(), node);
    for (JsonMember member : inOrder(object)) {
      for (GoJsonShape.Field field : shape.fields()) {
        if (field.name().equalsIgnoreCase(member.name())) {
          String below = path.isEmpty() ? field.name() : path + "." + field.name();
          Optional<JsonValue> value = value(member.value(), field.shape(), shape.name(), below);
          out = value.isPresent() ? out.with(field.as(), value.get()) : out;
        }
      }
    }
    return out;
  }

  /** The members in the order of the text, as which mistake is the first depends on it. */
  private static List<JsonMember> inOrder(JsonObject object) {
    List<JsonMember> members = new ArrayList<>(object.members());
    members.sort(Comparator.comparingInt(member -> member.key().span().start()));
    return members;
  }

  private JsonArray list(JsonArray array, GoJsonShape shape, String struct, String path) {
    List<JsonValue> items = new ArrayList<>(array.items().size());
    for (JsonValue item : array.items()) {
      items.add(value(item, shape, struct, path).orElseGet(() -> new JsonObject(List.of(), node)));
    }
    return new JsonArray(items, node);
  }

  private Optional<JsonValue> integer(JsonValue json, GoJsonShape shape, String struct, String path) {
    if (json instanceof JsonNumber number && GoInt.parseInt(number.text()).valid()) {
      return Optional.of(new JsonNumber(number.text(), node));
    }
    wrong(json.typeName() + (json instanceof JsonNumber number ? " " + number.text() : ""), shape, struct, path);
    return Optional.empty();
  }

  private Optional<JsonValue> text(String text, GoJsonShape shape) {
    String wrongTime = shape.form() == GoJsonShape.Form.TIME ? GoTime.problem(text) : "";
    if (!wrongTime.isEmpty()) {
      stop(wrongTime);
    }
    return Optional.of(new JsonString(text, node));
  }

  private void wrong(String type, GoJsonShape shape, String struct, String path) {
    String target = struct.isEmpty() ? "value" : "struct field " + struct + "." + path;
    String sentence = "json: cannot unmarshal " + type + " into Go " + target + " of type " + shape.type();
    if (shape.form() == GoJsonShape.Form.TIME) {
      stop(sentence);
    } else if (problem.isEmpty()) {
      problem = sentence;
    }
  }

  /** The first mistake is told, unless there is one in a time, at which reading ends. */
  private void stop(String sentence) {
    problem = stopped ? problem : sentence;
    stopped = true;
  }
}
