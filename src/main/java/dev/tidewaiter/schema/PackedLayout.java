package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;

/**
 * Where things stand in the packed schemas of one version. A string's place takes three bytes, a type or kind number two.
 *
 * <pre>
 * magic 4 · types 2 · kinds 2 · groups 2 · buckets 2 · group names 3 each · kind places 3 each · type places 3 each
 * buckets: 2 each, the number of a kind plus one
 * kind: group 3 · version 3 · kind 3 · type number plus one 2 · flags 1; if listed: plural 3 · introduced 3 · deprecated 3 · removed 3 ·
 *   replacement's group 3, version 3, kind 3 (its kind is empty if there is none) · short names 1, 3 each
 * type: tag 1 · Go name 3 (0: follows from the element), then
 *   scalar: form 1 | slice, map: element 2 | schema or: other 1, schema 2 | struct: fields 2, each name 3 · type 2 · embedded 3 (0: none)
 * string: length 1 · UTF-8
 * </pre>
 */
final class PackedLayout {
  static final int MAGIC = 0x54570001;

  static final int TYPES = 4;
  static final int KINDS = 6;
  static final int GROUPS = 8;
  static final int BUCKETS = 10;
  static final int TABLES = 12;

  static final int SCALAR = 0;
  static final int SLICE = 1;
  static final int MAP = 2;
  static final int STRUCT = 3;
  static final int SCHEMA_OR = 4;

  static final int LISTED = 1;
  static final int NAMESPACED = 2;
  static final int SERVED = 4;
  static final int CREATABLE = 8;

  private PackedLayout() {}

  /** The bucket where the search for a kind starts; {@code buckets} is a power of two. */
  static int bucket(GroupVersionKind gvk, int buckets) {
    int hash = (gvk.group().hashCode() * 31 + gvk.version().hashCode()) * 31 + gvk.kind().hashCode();
    return (hash ^ hash >>> 15) & buckets - 1;
  }
}
