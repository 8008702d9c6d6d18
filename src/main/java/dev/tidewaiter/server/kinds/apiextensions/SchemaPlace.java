package dev.tidewaiter.server.kinds.apiextensions;

import dev.tidewaiter.server.field.ObjectView;

/**
 * Where a schema stands among those around it.
 *
 * @param level what the schema is of: the resource itself, the items of a list, or a field
 * @param shape how far it counts among what says how objects are built
 * @param metadata whether it is of, or in, the metadata of a resource
 * @param noDefault why no default may be given; empty if one may
 * @param repeated whether objects may hold the value many times
 * @param whole the schema that says how the object is built to which this one adds; one that is not there if it was not said, and {@code
 *     followed} is true if it is missed then
 */
record SchemaPlace(
    Level level, Shape shape, boolean metadata, String noDefault, boolean repeated, ObjectView whole, boolean followed) {

  /** What a schema is of. */
  enum Level { ROOT, ITEM, FIELD }

  /** Whether a schema says how an object is built, only adds to one that does, or stands where no schema may. */
  enum Shape { BUILDS, ADDS, ADDS_BUT_ANY_OF, ELSEWHERE }

  static SchemaPlace root(ObjectView schema) {
    return new SchemaPlace(Level.ROOT, Shape.BUILDS, false, "", false, schema, true);
  }

  boolean builds() {
    return shape == Shape.BUILDS;
  }

  boolean adds() {
    return shape == Shape.ADDS || shape == Shape.ADDS_BUT_ANY_OF;
  }

  SchemaPlace at(Level other) {
    return level == other ? this : new SchemaPlace(other, shape, metadata, noDefault, repeated, whole, followed);
  }

  SchemaPlace many() {
    return repeated ? this : new SchemaPlace(level, shape, metadata, noDefault, true, whole, followed);
  }

  SchemaPlace shaped(Shape other) {
    return shape == other ? this : new SchemaPlace(level, other, metadata, noDefault, repeated, whole, followed);
  }

  SchemaPlace inMetadata() {
    return new SchemaPlace(level, shape, true, noDefault, repeated, whole, followed);
  }

  SchemaPlace withoutDefault(String why) {
    return new SchemaPlace(level, shape, metadata, why, repeated, whole, followed);
  }

  SchemaPlace of(ObjectView other) {
    return new SchemaPlace(level, shape, metadata, noDefault, repeated, other, followed);
  }

  SchemaPlace unfollowed() {
    return followed ? new SchemaPlace(level, shape, metadata, noDefault, repeated, whole, false) : this;
  }
}
