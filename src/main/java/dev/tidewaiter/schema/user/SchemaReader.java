package dev.tidewaiter.schema.user;

import com.networknt.schema.SpecificationVersion;
import dev.tidewaiter.kube.GoRegexp;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks through a schema for what would go wrong only when it is used: regular expressions, and references that lead nowhere or outside. */
final class SchemaReader {

  /** Under these stand values, not schemas. */
  private static final List<String> VALUES = List.of("enum", "const", "default", "examples");

  private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");
  private static final List<String> NAMES = List.of("$id", "id", "$anchor", "$dynamicAnchor");

  private final JsonObject root;
  private final Set<String> names = new HashSet<>();
  private final List<SchemaMistake> mistakes = new ArrayList<>();

  SchemaReader(JsonObject root) {
    this.root = root;
  }

  List<SchemaMistake> mistakes() {
    Optional<JsonValue> dialect = root.get("$schema");
    if (dialect.isPresent() && !(dialect.get() instanceof JsonString text && SpecificationVersion.fromDialectId(text.value()).isPresent())) {
      mistake(dialect.get().node(), "not a draft of JSON Schema that is known; there are draft-04, draft-06, draft-07, 2019-09 and 2020-12");
    }
    names(root);
    look(root);
    return mistakes;
  }

  private void names(JsonValue value) {
    for (JsonValue inner : inner(value)) {
      names(inner);
    }
    if (value instanceof JsonObject object) {
      for (String key : NAMES) {
        if (object.get(key).orElse(null) instanceof JsonString name) {
          names.add(name.value());
          names.add("#" + name.value());
        }
      }
    }
  }

  private void look(JsonValue value) {
    if (value instanceof JsonObject object) {
      if (object.get("pattern").orElse(null) instanceof JsonString pattern) {
        regexp(pattern.value(), pattern.node());
      }
      if (object.get("patternProperties").orElse(null) instanceof JsonObject patterns) {
        patterns.members().forEach(member -> regexp(member.name(), member.key()));
      }
      for (String key : REFERENCES) {
        if (object.get(key).orElse(null) instanceof JsonString reference) {
          reference(reference);
        }
      }
    }
    inner(value).forEach(this::look);
  }

  private static List<JsonValue> inner(JsonValue value) {
    if (value instanceof JsonArray array) {
      return array.items();
    }
    List<JsonValue> inner = new ArrayList<>();
    for (JsonMember member : value instanceof JsonObject object ? object.members() : List.<JsonMember>of()) {
      if (!VALUES.contains(member.name())) {
        inner.add(member.value());
      }
    }
    return inner;
  }

  private void regexp(String text, YamlNode at) {
    String problem = GoRegexp.read(text).problem();
    if (!problem.isEmpty()) {
      mistake(at, problem);
    }
  }

  private void reference(JsonString reference) {
    String to = reference.value();
    if (!to.startsWith("#") && !names.contains(to) && !names.contains(to.substring(0, Math.max(0, to.indexOf('#'))))) {
      mistake(reference.node(), "a schema refers to nothing outside of its file, and nothing is fetched: " + to);
    } else if (to.startsWith("#") && to.length() > 1 && (to.startsWith("#/") ? !leads(to.substring(2)) : !names.contains(to))) {
      mistake(reference.node(), "there is no " + to + " in the schema");
    }
  }

  private boolean leads(String pointer) {
    JsonValue at = root;
    for (String step : pointer.split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~").replace("%25", "%");
      Optional<JsonValue> next = Optional.empty();
      if (at instanceof JsonObject object) {
        next = object.get(name);
      } else if (at instanceof JsonArray array && name.matches("[0-9]{1,6}") && Integer.parseInt(name) < array.items().size()) {
        next = Optional.of(array.items().get(Integer.parseInt(name)));
      }
      if (next.isEmpty()) {
        return false;
      }
      at = next.get();
    }
    return true;
  }

  private void mistake(YamlNode at, String message) {
    mistakes.add(new SchemaMistake(at.span(), message));
  }
}
