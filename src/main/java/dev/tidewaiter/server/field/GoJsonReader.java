package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.kube.GoTime;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON out of an annotation as Go reads it into a type: names of any letter case, unknown ones left out, null as if not there.
 * What is read carries the node of the annotation.
 *
 * <p>Source: Go 1.26, encoding/json, Unmarshal; Kubernetes 1.37, apimachinery/pkg/apis/meta/v1/time.go.
 */
public final class GoJsonReader {

  private final GoJsonText json;
  private final YamlNode node;
  private String problem = "";
  private boolean stopped;

  private GoJsonReader(String text, YamlNode node) {
    this.json = new GoJsonText(text);
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
    GoJsonReader reader = new GoJsonReader(annotation.text(), annotation.value().orElseThrow().node());
    Optional<JsonValue> value = reader.value(shape, "", "");
    return new Read(value, reader.problem);
  }

  /**
   * Reads the list of structs in an annotation. What Go says of the text is an error at the map.
   *
   * @return the list at the path of the annotation; without items if there is none, or an error
   */
  public static ObjectView list(ObjectView annotations, String key, GoJsonShape item, Errors errors) {
    ObjectView annotation = annotations.key(key);
    if (annotation.text().isEmpty()) {
      return annotation;
    }
    Read read = read(annotation, GoJsonShape.list(item));
    if (!read.problem().isEmpty()) {
      errors.invalid(annotation.as(annotations.path()), GoPrint.quoted(key), read.problem());
      return annotation;
    }
    YamlNode node = annotation.value().orElseThrow().node();
    JsonObject holder = new JsonObject(List.of(), node);
    holder = read.value().isPresent() ? holder.with("list", read.value().get()) : holder;
    return ObjectView.of(holder).at("list").as(annotations.path().child(key));
  }

  /**
   * Reads the next value; as deep as the shape is, whatever the text.
   *
   * @param struct the name of the struct around it; empty if there is none
   * @param path the names of the fields down to it
   */
  private Optional<JsonValue> value(GoJsonShape shape, String struct, String path) {
    String type = json.type();
    GoJsonShape.Form form = shape.form();
    if (type.equals("null")) {
      json.skip();
      return Optional.empty();
    }
    if (form == GoJsonShape.Form.STRUCT && type.equals("object")) {
      return Optional.of(struct(shape, path));
    }
    if (form == GoJsonShape.Form.LIST && type.equals("array")) {
      return Optional.of(list(shape.fields().get(0).shape(), struct, path));
    }
    if (form == GoJsonShape.Form.FLAG && type.equals("bool")) {
      return Optional.of(new JsonBoolean(json.word().equals("true"), node));
    }
    if (form == GoJsonShape.Form.INTEGER && type.equals("number")) {
      return integer(json.word(), shape, struct, path);
    }
    if ((form == GoJsonShape.Form.TEXT || form == GoJsonShape.Form.TIME) && type.equals("string")) {
      return text(json.string(), shape);
    }
    json.skip();
    wrong(type, shape, struct, path);
    return Optional.empty();
  }

  private JsonObject struct(GoJsonShape shape, String path) {
    JsonObject out = new JsonObject(List.of(), node);
    json.takes('{');
    while (!json.takes('}')) {
      json.takes(',');
      Optional<GoJsonShape.Field> field = shape.field(json.string());
      json.takes(':');
      if (field.isEmpty()) {
        json.skip();
        continue;
      }
      String name = field.get().name();
      Optional<JsonValue> value = value(field.get().shape(), shape.name(), path.isEmpty() ? name : path + "." + name);
      out = value.isPresent() ? out.with(field.get().as(), value.get()) : out;
    }
    return out;
  }

  private JsonArray list(GoJsonShape shape, String struct, String path) {
    List<JsonValue> items = new ArrayList<>();
    json.takes('[');
    while (!json.takes(']')) {
      json.takes(',');
      items.add(value(shape, struct, path).orElseGet(() -> new JsonObject(List.of(), node)));
    }
    return new JsonArray(items, node);
  }

  private Optional<JsonValue> integer(String number, GoJsonShape shape, String struct, String path) {
    if (GoInt.parseInt(number).valid()) {
      return Optional.of(new JsonNumber(number, node));
    }
    wrong("number " + number, shape, struct, path);
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
