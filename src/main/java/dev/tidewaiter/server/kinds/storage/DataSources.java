package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * What a claim's volume is filled from: {@code dataSource} and {@code dataSourceRef}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateDataSource, validateDataSourceRef; pkg/api/persistentvolumeclaim,
 * DropDisabledFields, EnforceDataSourceBackwardsCompatibility, NormalizeDataSources.
 */
final class DataSources {

  private static final String CLAIM = "PersistentVolumeClaim";

  private DataSources() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView source = spec.at("dataSource");
    ObjectView reference = spec.at("dataSourceRef");
    typedReference(source, errors);
    typedReference(reference, errors);
    ObjectView namespace = reference.at("namespace");
    if (!namespace.text().isEmpty()) {
      Names.dnsLabel(namespace, errors);
    }
    if (source.present() && !namespace.text().isEmpty()) {
      differs(spec, "may not be specified when dataSourceRef.namespace is specified", errors);
    } else if (source.present() && reference.present() && !same(source, reference)) {
      differs(spec, "must match dataSourceRef", errors);
    }
  }

  /** A spec without a reference into another namespace, which no feature gate that is on by default allows. */
  static JsonObject withoutForeignReference(JsonObject spec) {
    boolean foreign = member(spec, "dataSourceRef").filter(reference -> !text(reference, "namespace").isEmpty()).isPresent();
    return foreign ? spec.without("dataSourceRef") : spec;
  }

  /** A spec without a {@code dataSource} of a kind that only {@code dataSourceRef} may name. */
  static JsonObject withoutUnknownSource(JsonObject spec) {
    Optional<JsonObject> source = member(spec, "dataSource");
    if (source.isEmpty() || spec.get("dataSourceRef").isPresent()) {
      return spec;
    }
    String kind = text(source.get(), "kind");
    String group = text(source.get(), "apiGroup");
    boolean claim = kind.equals(CLAIM) && group.isEmpty();
    boolean snapshot = kind.equals("VolumeSnapshot") && group.equals("snapshot.storage.k8s.io");
    return claim || snapshot ? spec : spec.without("dataSource");
  }

  /** A spec that has both fields if it has one, so that both are checked. */
  static JsonObject mirrored(JsonObject spec) {
    Optional<JsonObject> source = member(spec, "dataSource");
    Optional<JsonObject> reference = member(spec, "dataSourceRef");
    if (source.isPresent() && reference.isEmpty()) {
      return spec.with("dataSourceRef", source.get());
    }
    if (reference.isPresent() && source.isEmpty() && text(reference.get(), "namespace").isEmpty()) {
      return spec.with("dataSource", reference.get().without("namespace"));
    }
    return spec;
  }

  private static void typedReference(ObjectView reference, Errors errors) {
    if (reference.absent()) {
      return;
    }
    errors.demandText(reference.at("name"), "");
    errors.demandText(reference.at("kind"), "");
    ObjectView group = reference.at("apiGroup");
    String kind = reference.at("kind").text();
    if (!group.text().isEmpty()) {
      Names.dnsSubdomain(group, errors);
    } else if (!kind.equals(CLAIM)) {
      errors.invalid(reference, GoPrint.quoted(kind), "must be 'PersistentVolumeClaim' when referencing the default apiGroup");
    }
  }

  /** The server prints a field path as the value, which shows as an empty object. */
  private static void differs(ObjectView spec, String detail, Errors errors) {
    errors.invalid(spec, "{}", detail);
  }

  private static boolean same(ObjectView source, ObjectView reference) {
    for (String field : List.of("apiGroup", "kind", "name")) {
      if (!source.at(field).text().equals(reference.at(field).text())) {
        return false;
      }
    }
    return source.at("apiGroup").present() == reference.at("apiGroup").present();
  }

  private static Optional<JsonObject> member(JsonObject object, String name) {
    Optional<JsonValue> value = object.get(name);
    return value.isPresent() && value.get() instanceof JsonObject member ? Optional.of(member) : Optional.empty();
  }

  private static String text(JsonObject object, String name) {
    Optional<JsonValue> value = object.get(name);
    return value.isPresent() && value.get() instanceof JsonString string ? string.value() : "";
  }
}
