package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * The fields by which objects can be selected.
 *
 * <p>Source: Kubernetes 1.37, apiextensions/validation, ValidateCustomResourceSelectableFields.
 */
final class SelectableFields {

  private static final int MOST = 8;

  private SelectableFields() {}

  static void validate(ObjectView fields, ObjectView schema, Errors errors) {
    Set<String> seen = new HashSet<>();
    for (ObjectView field : fields.items()) {
      ObjectView path = field.at("jsonPath");
      if (errors.demandText(path, "")) {
        FieldLookup lookup = new FieldLookup(path.text(), schema, false);
        if (lookup.problem().isEmpty()) {
          found(path, lookup, seen, errors);
        } else {
          errors.invalid(path, "is an invalid path: " + lookup.problem());
        }
      }
    }
    if (seen.size() > MOST) {
      errors.tooMany(fields, seen.size(), MOST);
    }
  }

  private static void found(ObjectView path, FieldLookup lookup, Set<String> seen, Errors errors) {
    if (lookup.unknown()) {
      errors.leaveOpen("a selectable field below a map of anything");
    }
    if (lookup.path().equals("metadata") || lookup.path().startsWith("metadata.") || lookup.path().startsWith("metadata[")) {
      errors.invalid(path, "must not point to fields in metadata");
    }
    String type = lookup.found().at("type").text();
    if (!type.equals("string") && !type.equals("boolean") && !type.equals("integer")) {
      errors.invalid(
          path, "must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.");
    }
    if (!seen.add(lookup.path())) {
      errors.duplicate(path);
    }
  }
}
