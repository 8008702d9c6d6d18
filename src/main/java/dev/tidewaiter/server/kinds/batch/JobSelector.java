package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonBoolean;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * How a Job knows its Pods: by labels that the server makes of its name and UID, unless the Job asks to do so itself.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/batch/job/strategy.go, generateSelector; pkg/apis/batch/validation, validateGeneratedSelector,
 * ValidateJobSpec; pkg/apis/core/validation, ValidateHasLabel.
 */
final class JobSelector {

  /** The server would choose one at random. */
  private static final String UID = "00000000-0000-4000-8000-000000000000";

  private static final String PREFIX = "batch.kubernetes.io/";
  private static final String UID_LABEL = "controller-uid";
  private static final String NAME_LABEL = "job-name";

  private JobSelector() {}

  /** The Job with labels and selector made; the Job's own labels are its template's if they were filled in from there. */
  static JsonObject generated(JsonObject job) {
    JsonObject spec = Fill.objectOf(job, "spec");
    if (spec.get("manualSelector").orElse(null) instanceof JsonBoolean manual && manual.value()) {
      return job;
    }
    JsonObject metadata = Fill.objectOf(job, "metadata");
    JsonObject template = Fill.objectOf(spec, "template");
    JsonObject templateMetadata = Fill.objectOf(template, "metadata");
    Optional<JsonValue> given = templateMetadata.get("labels");
    JsonValue name = metadata.get("name").orElse(new JsonString("", metadata.node()));
    JsonValue uid = new JsonString(UID, metadata.node());
    JsonObject labels = Fill.objectOf(templateMetadata, "labels");
    labels = absent(absent(labels, NAME_LABEL, name), PREFIX + NAME_LABEL, name);
    labels = absent(absent(labels, UID_LABEL, uid), PREFIX + UID_LABEL, uid);
    JsonObject selector = Fill.objectOf(spec, "selector");
    JsonObject matchLabels = absent(Fill.objectOf(selector, "matchLabels"), PREFIX + UID_LABEL, uid);
    spec = spec.with("template", template.with("metadata", templateMetadata.with("labels", labels)));
    spec = spec.with("selector", selector.with("matchLabels", matchLabels));
    boolean shared = given.isPresent() && metadata.get("labels").orElse(null) == given.get();
    return (shared ? job.with("metadata", metadata.with("labels", labels)) : job).with("spec", spec);
  }

  /** What the server made must be what stands there. */
  static void generatedOnCreate(ObjectView job, Errors errors) {
    ObjectView spec = job.at("spec");
    if (spec.at("manualSelector").flag()) {
      return;
    }
    ObjectView labels = spec.at("template", "metadata", "labels");
    String name = job.at("metadata", "name").text();
    expect(labels, UID_LABEL, UID, errors);
    expect(labels, NAME_LABEL, name, errors);
    expect(labels, PREFIX + UID_LABEL, UID, errors);
    expect(labels, PREFIX + NAME_LABEL, name, errors);
    ObjectView selector = spec.at("selector");
    if (isReadable(selector) && !LabelSelector.matches(selector, expected(job, name))) {
      errors.invalid(selector, LabelSelector.print(selector), "`selector` not auto-generated");
    }
  }

  /** It must be there, in its form, and select the Job's Pods. */
  static void validate(ObjectView spec, Errors errors) {
    ObjectView selector = spec.at("selector");
    ObjectView labels = spec.at("template", "metadata", "labels");
    if (selector.absent()) {
      errors.required(selector, "");
    }
    LabelSelector.validate(selector, errors);
    if (isReadable(selector) && !LabelSelector.matches(selector, labels)) {
      errors.invalid(labels, printed(labels), "`selector` does not match template `labels`");
    }
  }

  private static void expect(ObjectView labels, String key, String value, Errors errors) {
    if (!labels.key(key).text().equals(value)) {
      errors.invalid(labels.key(key), printed(labels), "must be '" + value + "'");
    }
  }

  private static ObjectView expected(ObjectView job, String name) {
    JsonObject object = job.object();
    JsonValue uid = new JsonString(UID, object.node());
    JsonValue text = new JsonString(name, object.node());
    JsonObject labels = new JsonObject(List.of(), object.node());
    labels = labels.with(NAME_LABEL, text).with(PREFIX + NAME_LABEL, text).with(UID_LABEL, uid).with(PREFIX + UID_LABEL, uid);
    return ObjectView.of(labels);
  }

  private static boolean isReadable(ObjectView selector) {
    Errors form = new Errors();
    LabelSelector.validate(selector, form);
    return form.count() == 0;
  }

  private static JsonObject absent(JsonObject labels, String key, JsonValue value) {
    return labels.get(key).isPresent() ? labels : labels.with(key, value);
  }

  private static String printed(ObjectView labels) {
    return GoPrint.orNull(labels);
  }
}
