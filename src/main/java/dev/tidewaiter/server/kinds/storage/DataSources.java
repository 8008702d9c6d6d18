package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/**
 * What a claim's volume is filled from: {@code dataSource} and {@code dataSourceRef}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateDataSource, validateDataSourceRef; pkg/api/persistentvolumeclaim,
 * DropDisabledFields, EnforceDataSourceBackwardsCompatibility, NormalizeDataSources.
 */
final class DataSources {

  private static final String SOURCE = "dataSource";
  private static final String REFERENCE = "dataSourceRef";
  private static final String CLAIM = "PersistentVolumeClaim";

  private DataSources() {}

  static void validate(ObjectView spec, Errors errors) {
    ObjectView source = spec.at(SOURCE);
    ObjectView reference = spec.at(REFERENCE);
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
    return Fill.textOf(Fill.objectOf(spec, REFERENCE), "namespace").isEmpty() ? spec : spec.without(REFERENCE);
  }

  /** A spec without a {@code dataSource} of a kind that only {@code dataSourceRef} may name. */
  static JsonObject withoutUnknownSource(JsonObject spec) {
    JsonObject source = Fill.objectOf(spec, SOURCE);
    String kind = Fill.textOf(source, "kind");
    String group = Fill.textOf(source, "apiGroup");
    boolean claim = kind.equals(CLAIM) && group.isEmpty();
    boolean snapshot = kind.equals("VolumeSnapshot") && group.equals("snapshot.storage.k8s.io");
    return claim || snapshot || spec.get(REFERENCE).isPresent() ? spec : spec.without(SOURCE);
  }

  /** A spec that has both fields if it has one, so that both are checked. */
  static JsonObject mirrored(JsonObject spec) {
    boolean source = spec.get(SOURCE).isPresent();
    boolean reference = spec.get(REFERENCE).isPresent();
    if (source && !reference) {
      return spec.with(REFERENCE, Fill.objectOf(spec, SOURCE));
    }
    JsonObject namesVolume = Fill.objectOf(spec, REFERENCE);
    boolean foreign = !Fill.textOf(namesVolume, "namespace").isEmpty();
    return reference && !source && !foreign ? spec.with(SOURCE, namesVolume.without("namespace")) : spec;
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
}
