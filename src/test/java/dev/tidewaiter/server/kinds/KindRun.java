package dev.tidewaiter.server.kinds;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a kind's own rules say of a document, without decoding and metadata; for tests.
 *
 * @param object as it was validated
 */
public record KindRun(String text, JsonObject object, List<FieldError> errors, List<Warnings.Warning> warnings) {

  /** Asks of a cluster that is not known. */
  public static KindRun of(String yaml) {
    return of(yaml, ClusterSettings.UNKNOWN);
  }

  public static KindRun of(String yaml, ClusterSettings cluster) {
    JsonObject object = (JsonObject) ValueReader.read(YamlReader.read(Source.of("test", yaml)).get(0)).value().orElseThrow();
    GroupVersionKind kind = GroupVersionKind.of(text(object, "apiVersion"), text(object, "kind"));
    KindRules rules = KindTable.rules(kind, cluster).orElseThrow();
    Errors errors = new Errors();
    JsonObject begun = rules.begun(rules.defaulted(object), errors);
    JsonObject prepared = errors.count() > 0 ? begun : rules.prepared(begun);
    Warnings warnings = new Warnings();
    if (errors.count() == 0) {
      rules.validateFirst(ObjectView.of(prepared), errors);
      rules.validate(ObjectView.of(prepared), errors);
    }
    if (errors.count() == 0) {
      rules.warn(ObjectView.of(prepared), warnings);
    }
    return new KindRun(yaml, prepared, List.copyOf(new LinkedHashSet<>(errors.all())), warnings.all());
  }

  /** The server's sentences. */
  public List<String> sentences() {
    return errors.stream().map(FieldError::toString).toList();
  }

  /** The server's warnings. */
  public List<String> warned() {
    return warnings.stream().map(Warnings.Warning::sentence).toList();
  }

  /** What stands in the document at each error. */
  public List<String> places() {
    return errors.stream().map(e -> text.substring(e.at().start(), e.at().end())).toList();
  }

  private static String text(JsonObject object, String field) {
    return ((JsonString) object.get(field).orElseThrow()).value();
  }
}
