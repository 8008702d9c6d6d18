package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * What the API server demands of a CustomResourceDefinition.
 *
 * <p>Source: Kubernetes 1.37, apiextensions-apiserver/pkg/apis/apiextensions/validation, ValidateCustomResourceDefinition; v1,
 * SetDefaults_CustomResourceDefinitionSpec; pkg/registry/customresourcedefinition, strategy.
 */
public final class CustomResourceDefinitionRules implements KindRules {

  private static final int HTTPS = 443;

  @Override
  public JsonObject defaulted(JsonObject definition) {
    JsonObject spec = Fill.objectOf(definition, "spec");
    JsonObject names = Fill.objectOf(spec, "names");
    String kind = Fill.textOf(names, "kind");
    JsonObject filled = names;
    if (!kind.isEmpty()) {
      filled = Fill.text(Fill.text(names, "singular", GoCase.lower(kind)), "listKind", kind + "List");
    }
    JsonObject conversion = spec.get("conversion").isEmpty()
        ? new JsonObject(List.of(), spec.node()).with("strategy", new JsonString("None", spec.node()))
        : withPort(Fill.objectOf(spec, "conversion"));
    return definition.with("spec", spec.with("names", filled).with("conversion", conversion));
  }

  private static JsonObject withPort(JsonObject conversion) {
    JsonObject webhook = Fill.objectOf(conversion, "webhook");
    JsonObject client = Fill.objectOf(webhook, "clientConfig");
    if (client.get("service").isEmpty()) {
      return conversion;
    }
    JsonObject service = Fill.absentNumber(Fill.objectOf(client, "service"), "port", HTTPS);
    return conversion.with("webhook", webhook.with("clientConfig", client.with("service", service)));
  }

  @Override
  public JsonObject prepared(JsonObject definition) {
    return definition.without("status");
  }

  @Override
  public void validate(ObjectView definition, Errors errors) {
    ObjectView spec = definition.at("spec");
    SharedFields shared = SharedFields.of(spec);
    group(spec.at("group"), errors);
    demandOneOf(spec.at("scope"), errors, "Cluster", "Namespaced");
    VersionList.validate(spec, shared, errors);
    DefinitionNames.validate(spec.at("names"), errors);
    VersionFields.validateShared(spec, shared, errors);
    Conversion.validate(spec, errors);
    storedVersions(definition, errors);
    Approval.validate(definition, errors);
    if (spec.at("preserveUnknownFields").flag()) {
      errors.invalid(
          spec.at("preserveUnknownFields"),
          "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead");
    }
  }

  private static void group(ObjectView group, Errors errors) {
    if (errors.demandText(group, "") && !DefinitionNames.subdomain(group, errors) && group.text().indexOf('.') < 0) {
      errors.invalid(group, "should be a domain with at least one dot");
    }
  }

  /** One of some values, which must be there. */
  static void demandOneOf(ObjectView field, Errors errors, String... supported) {
    if (errors.demandText(field, "")) {
      errors.oneOfPlain(field, supported);
    }
  }

  /** The server notes the first version that is stored, and then asks every one that says it is stored for its note. */
  private static void storedVersions(ObjectView definition, Errors errors) {
    ObjectView versions = definition.at("spec", "versions");
    ObjectView stored = versions.as(definition.at("status"), "storedVersions");
    String noted = "";
    boolean any = false;
    boolean used = false;
    List<String> missing = new ArrayList<>(0);
    for (ObjectView version : versions.items()) {
      String name = version.at("name").text();
      if (version.at("storage").flag()) {
        noted = any ? noted : name;
        any = true;
      }
    }
    for (ObjectView version : versions.items()) {
      String name = version.at("name").text();
      boolean known = any && !used && name.equals(noted);
      if (version.at("storage").flag() && !known) {
        missing.add(name);
      }
      used |= known;
    }
    if (!any) {
      add(stored, "null", "must have at least one stored version", errors);
    }
    for (String name : missing) {
      add(stored, "[" + GoPrint.json(noted) + "]", "must have the storage version " + name, errors);
    }
  }

  private static void add(ObjectView field, String printed, String detail, Errors errors) {
    errors.add(new FieldError(ErrorType.INVALID, field.path().toString(), printed, detail, field.keyPlace()));
  }

  @Override
  public void warn(ObjectView definition, Warnings warnings) {
    for (ObjectView version : definition.at("spec", "versions").items()) {
      SchemaWarnings.look(version.at("schema", "openAPIV3Schema"), warnings);
    }
  }

  /** Whether a value is what Go leaves out of a struct: an empty text or false. */
  static boolean isZero(JsonValue value) {
    return value instanceof JsonString text && text.value().isEmpty()
        || value instanceof JsonValue.JsonBoolean flag && !flag.value();
  }
}
