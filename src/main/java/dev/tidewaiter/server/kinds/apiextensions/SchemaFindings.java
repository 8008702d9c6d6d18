package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.kube.GoRegexp;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a walk over a schema has found so far, in the server's three piles, and what it did not look at. */
final class SchemaFindings {

  /** What is wrong with how the schema is built. */
  final Errors building = new Errors();

  /** All else that is wrong with it. */
  final Errors plain = new Errors();

  /** What is wrong with its rules; the server asks for it where nothing else is wrong. */
  final Errors rules = new Errors();

  private final Map<String, GoRegexp.Reading> patterns = new HashMap<>();
  private String unbuildable = "";
  private boolean isUnbuildable;
  private String open = "";

  /** The schema has a field with which the server does not ask how it is built. */
  void unbuildable(String why) {
    unbuildable = isUnbuildable ? unbuildable : why;
    isUnbuildable = true;
  }

  /** Something in it is not looked at. */
  void leaveOpen(String why) {
    open = open.isEmpty() ? why : open;
  }

  /** A regular expression; each is read once. */
  GoRegexp.Reading pattern(String text) {
    GoRegexp.Reading known = patterns.get(text);
    if (known == null) {
      known = GoRegexp.read(text);
      patterns.put(text, known);
    }
    return known;
  }

  /**
   * Reports what was found.
   *
   * @param before how many errors there were before those of the schema's root
   */
  void report(ObjectView schema, Errors errors, int before) {
    if (!isUnbuildable) {
      List<FieldError> sorted = new ArrayList<>(building.all());
      sorted.sort(SchemaWalk.BY_SENTENCE);
      for (FieldError error : sorted) {
        errors.add(error);
      }
    }
    for (FieldError error : plain.all()) {
      errors.add(error);
    }
    if (isUnbuildable && errors.count() == before) {
      errors.invalid(schema, "\"\"", unbuildable);
    }
    if (plain.count() == 0 && (isUnbuildable || building.count() == 0)) {
      for (FieldError error : rules.all()) {
        errors.add(error);
      }
    }
    if (!open.isEmpty()) {
      errors.leaveOpen(open);
    }
  }
}
