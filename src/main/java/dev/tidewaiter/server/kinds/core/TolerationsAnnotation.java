package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonScan;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tolerations in an annotation, as JSON. They do nothing any more, but are read and checked all the same.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateTolerationsInPodAnnotations; Go's encoding/json.
 */
final class TolerationsAnnotation {

  private static final String KEY = "scheduler.alpha.kubernetes.io/tolerations";
  private static final String[] FIELDS = {"key", "operator", "value", "effect", "tolerationSeconds"};
  private static final String[] GO_NAMES = {"Key", "Operator", "Value", "Effect", "TolerationSeconds"};
  private static final String[] GO_TYPES = {"string", "core.TolerationOperator", "string", "core.TaintEffect", "int64"};
  private static final int SECONDS = 4;

  private final YamlNode node;
  private String problem = "";

  private TolerationsAnnotation(YamlNode node) {
    this.node = node;
  }

  static void validate(ObjectView annotations, ClusterSettings settings, Errors errors) {
    ObjectView annotation = annotations.key(KEY);
    if (annotation.text().isEmpty()) {
      return;
    }
    TolerationsAnnotation reading = new TolerationsAnnotation(annotation.value().orElseThrow().node());
    JsonArray tolerations = reading.read(annotation.text());
    if (!reading.problem.isEmpty()) {
      errors.invalid(annotation.as(annotations.path()), GoPrint.quoted(KEY), reading.problem);
      return;
    }
    JsonObject holder = new JsonObject(List.of(new JsonMember("list", reading.node, tolerations)), reading.node);
    TolerationsValidation.validate(ObjectView.of(holder).at("list").as(annotations.path().child(KEY)), settings, errors);
  }

  private JsonArray read(String text) {
    Optional<String> syntax = GoJsonScan.syntaxProblem(text.getBytes(StandardCharsets.UTF_8));
    List<JsonValue> read = new ArrayList<>();
    if (syntax.isPresent()) {
      problem = syntax.get();
      return new JsonArray(read, node);
    }
    JsonValue list = ValueReader.read(YamlReader.read(Source.of("annotation", text)).get(0)).value().orElseThrow();
    if (list instanceof JsonArray array) {
      for (JsonValue item : array.items()) {
        read.add(toleration(item));
      }
    } else if (!(list instanceof JsonNull)) {
      wrong(list.typeName(), "value of type []core.Toleration");
    }
    return new JsonArray(read, node);
  }

  private JsonObject toleration(JsonValue item) {
    JsonObject toleration = new JsonObject(List.of(), node);
    if (item instanceof JsonObject object) {
      for (JsonMember member : object.members()) {
        toleration = with(toleration, member);
      }
    } else if (!(item instanceof JsonNull)) {
      wrong(item.typeName(), "value of type core.Toleration");
    }
    return toleration;
  }

  /** Names are matched in any letter case, and unknown ones left out. */
  private JsonObject with(JsonObject toleration, JsonMember member) {
    for (int i = 0; i < FIELDS.length; i++) {
      if (FIELDS[i].equalsIgnoreCase(member.name()) && !(member.value() instanceof JsonNull)) {
        JsonValue value = member.value();
        if (i < SECONDS && value instanceof JsonString string) {
          return toleration.with(FIELDS[i], new JsonString(string.value(), node));
        }
        if (i == SECONDS && value instanceof JsonNumber number && GoInt.parseInt(number.text()).valid()) {
          return toleration.with(FIELDS[i], new JsonNumber(number.text(), node));
        }
        boolean unfit = i == SECONDS && value instanceof JsonNumber;
        wrong(value.typeName() + (unfit ? " " + ((JsonNumber) value).text() : ""),
            "struct field Toleration." + GO_NAMES[i] + " of type " + GO_TYPES[i]);
      }
    }
    return toleration;
  }

  /** The first mistake is told. */
  private void wrong(String type, String target) {
    if (problem.isEmpty()) {
      problem = "json: cannot unmarshal " + type + " into Go " + target;
    }
  }
}
