package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What the server demands of the metadata of an object, once it has a name and a namespace.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/validation/objectmeta.go, ValidateObjectMetaAccessor; pkg/apis/core/validation,
 * ValidateObjectMeta; apiserver/pkg/registry/rest/create.go, ValidateCreate.
 */
public final class ObjectMeta {

  private static final String NO_NAME = "name or generateName is required";

  private ObjectMeta() {}

  /** The errors that the validation of the object's kind begins with. */
  public static void validate(ObjectView object, GroupVersionKind kind, boolean namespaced, Errors errors) {
    MetaRules rules = MetaRules.of(kind);
    if (rules.names() == NameRule.PATH_SEGMENT_AT_LAST || rules.names() == NameRule.UNSEEN) {
      return;
    }
    ObjectView metadata = object.at("metadata");
    ObjectView prefix = metadata.at("generateName");
    if (!prefix.text().isEmpty()) {
      errors.invalidEach(prefix, rules.names().problems(prefix, true, object));
    }
    ObjectView name = metadata.at("name");
    if (errors.demandText(name, NO_NAME)) {
      errors.invalidEach(name, rules.names().problems(name, false, object));
    }
    common(metadata, namespaced, errors);
    if (rules.ownFinalizers()) {
      Finalizers.demandOwnOrQualified(metadata.at("finalizers"), errors);
    }
  }

  /** The errors that are looked for if nothing else is wrong; all but very few kinds have asked for more by then. */
  public static void validateAtLast(ObjectView object, GroupVersionKind kind, boolean namespaced, Errors errors) {
    NameRule names = MetaRules.of(kind).names();
    boolean asked = names == NameRule.PATH_SEGMENT_AT_LAST || names == NameRule.ANY || names == NameRule.DECLARED_SUBDOMAIN;
    if (errors.count() > 0 || !asked) {
      return;
    }
    ObjectView metadata = object.at("metadata");
    ObjectView prefix = metadata.at("generateName");
    errors.invalidEach(prefix, Formats.pathSegmentPrefix(prefix.text()));
    ObjectView name = metadata.at("name");
    if (errors.demandText(name, NO_NAME)) {
      errors.invalidEach(name, Formats.pathSegment(name.text()));
    }
    common(metadata, namespaced, errors);
  }

  private static void common(ObjectView metadata, boolean namespaced, Errors errors) {
    if (namespaced) {
      Names.dnsLabel(metadata.at("namespace"), errors);
    }
    errors.nonNegative(metadata.at("generation"));
    Labels.labels(metadata.at("labels"), errors);
    Labels.annotations(metadata.at("annotations"), errors);
    OwnerReferences.validate(metadata.at("ownerReferences"), errors);
    Finalizers.validate(metadata.at("finalizers"), errors);
  }
}
