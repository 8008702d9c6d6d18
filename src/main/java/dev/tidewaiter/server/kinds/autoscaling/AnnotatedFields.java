package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.GoJsonScan;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Metrics and behavior that a HorizontalPodAutoscaler of {@code autoscaling/v1} keeps as JSON in annotations. JSON that does not fit is
 * left out without a word.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/v1/conversion.go.
 */
final class AnnotatedFields {

  private static final String PREFIX = "autoscaling.alpha.kubernetes.io/";

  private AnnotatedFields() {}

  /** The metrics of the annotation in the form of {@code v2}; none if there is no such annotation. */
  static List<JsonValue> metrics(JsonObject annotations) {
    Optional<JsonValue> annotation = annotations.get(PREFIX + "metrics");
    if (annotation.isEmpty()) {
      return List.of();
    }
    LooseJson json = new LooseJson(annotation.get().node());
    List<JsonValue> metrics = new ArrayList<>();
    for (JsonValue item : json.items(parsed(annotation.get()))) {
      metrics.add(AnnotatedMetric.converted(json.object(Optional.of(item)), json));
    }
    return json.broken() ? List.of() : metrics;
  }

  /** The behavior of the annotation, which the server writes with Go's own names; empty if there is none. */
  static Optional<JsonValue> behavior(JsonObject annotations) {
    Optional<JsonValue> annotation = annotations.get(PREFIX + "behavior");
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    LooseJson json = new LooseJson(annotation.get().node());
    JsonObject written = json.object(parsed(annotation.get()));
    JsonObject behavior =
        json.build().put("scaleUp", rules(written, "ScaleUp", json)).put("scaleDown", rules(written, "ScaleDown", json)).build();
    return json.broken() || behavior.members().isEmpty() ? Optional.empty() : Optional.of(behavior);
  }

  /** Policies are there even if none are written: what is missing here is not filled in. */
  private static Optional<JsonValue> rules(JsonObject behavior, String name, LooseJson json) {
    Optional<JsonValue> written = json.member(behavior, name);
    if (written.isEmpty()) {
      return written;
    }
    JsonObject rules = json.object(written);
    List<JsonValue> policies = new ArrayList<>();
    for (JsonValue policy : json.items(json.member(rules, "Policies"))) {
      JsonObject fields = json.object(Optional.of(policy));
      policies.add(
          json.build()
              .put("type", json.text(fields, "Type"))
              .put("value", json.integer(fields, "Value"))
              .put("periodSeconds", json.integer(fields, "PeriodSeconds"))
              .build());
    }
    ObjectBuilder built =
        json.build()
            .put("stabilizationWindowSeconds", json.integer(rules, "StabilizationWindowSeconds"))
            .put("policies", json.list(policies))
            .put("tolerance", json.quantity(rules, "Tolerance"));
    boolean selects = json.member(rules, "SelectPolicy").isPresent();
    return Optional.of((selects ? built.put("selectPolicy", json.text(rules, "SelectPolicy")) : built).build());
  }

  private static Optional<JsonValue> parsed(JsonValue annotation) {
    String text = annotation instanceof JsonString string ? string.value() : "";
    if (!GoJsonScan.isJson(text.getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    List<YamlDocument> documents = YamlReader.read(Source.of("annotation", text));
    return ValueReader.read(documents.get(0)).value();
  }
}
