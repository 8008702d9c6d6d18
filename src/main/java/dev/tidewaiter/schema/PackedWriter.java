package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects types and kinds and writes them as {@link PackedLayout} says. */
final class PackedWriter {
  private static final Comparator<GroupVersionKind> BY_NAME =
      Comparator.comparing(GroupVersionKind::group).thenComparing(GroupVersionKind::version).thenComparing(GroupVersionKind::kind);

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<TypeRecord> types = new ArrayList<>();
  private final Map<GroupVersionKind, Integer> typeOfKind = new TreeMap<>(BY_NAME);
  private final Map<GroupVersionKind, Listing> listings = new TreeMap<>(BY_NAME);

  /** What {@link PackedLayout} says of a type; the name is empty where it follows from the element. */
  private record TypeRecord(int tag, String goName, String fullGoName, int small, int element, List<FieldRecord> fields) {}

  /** A struct's field; the embedded names are joined by dots. */
  record FieldRecord(String jsonName, int type, String embedded) {}

  private record Listing(int flags, List<String> texts, GroupVersionKind replacement, List<String> shortNames) {}

  /** The number of a type by its key; negative if it is new. */
  int number(String key) {
    return numbers.getOrDefault(key, -1);
  }

  /** Gives a type its number before it is complete, since its fields may lead back to it. */
  int reserve(String key) {
    types.add(null);
    numbers.put(key, types.size() - 1);
    return types.size() - 1;
  }

  void struct(int number, String goName, List<FieldRecord> fields) {
    List<FieldRecord> sorted = new ArrayList<>(fields);
    sorted.sort(Comparator.comparing(FieldRecord::jsonName));
    types.set(number, new TypeRecord(PackedLayout.STRUCT, goName, goName, 0, 0, sorted));
  }

  void schemaOr(int number, String goName, GoType.Other other, int schema) {
    types.set(number, new TypeRecord(PackedLayout.SCHEMA_OR, goName, goName, other.ordinal(), schema, List.of()));
  }

  int scalar(String key, String goName, GoType.Form form) {
    return add(key + " " + form, new TypeRecord(PackedLayout.SCALAR, goName, goName, form.ordinal(), 0, List.of()));
  }

  int slice(String goName, int element) {
    return container(PackedLayout.SLICE, "[]", goName, element);
  }

  int map(String goName, int element) {
    return container(PackedLayout.MAP, "map[string]", goName, element);
  }

  private int container(int tag, String prefix, String goName, int element) {
    boolean follows = goName.equals(prefix + goName(element));
    return add(tag + " " + goName + " " + element, new TypeRecord(tag, follows ? "" : goName, goName, 0, element, List.of()));
  }

  private String goName(int number) {
    TypeRecord type = types.get(number);
    return type == null ? "" : type.fullGoName();
  }

  private int add(String key, TypeRecord type) {
    int known = number(key);
    if (known >= 0) {
      return known;
    }
    int number = reserve(key);
    types.set(number, type);
    return number;
  }

  void typeOf(GroupVersionKind gvk, int type) {
    typeOfKind.put(gvk, type);
  }

  /** A kind of kinds.json; {@code texts} are its plural and the releases that introduced, deprecated and removed it. */
  void list(GroupVersionKind gvk, int flags, List<String> texts, GroupVersionKind replacement, List<String> shortNames) {
    listings.put(gvk, new Listing(flags | PackedLayout.LISTED, List.copyOf(texts), replacement, List.copyOf(shortNames)));
  }

  byte[] toBytes() {
    return new Output().write();
  }

  /** One run of writing: records and strings behind the tables, whose size is known from the start. */
  private final class Output {
    private final TreeSet<GroupVersionKind> kinds = new TreeSet<>(BY_NAME);
    private final TreeSet<String> groups = new TreeSet<>();
    private final ByteArrayOutputStream tables = new ByteArrayOutputStream();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final Map<String, Integer> strings = new HashMap<>();
    private final int buckets;
    private final int tablesSize;

    Output() {
      kinds.addAll(typeOfKind.keySet());
      kinds.addAll(listings.keySet());
      kinds.forEach(kind -> groups.add(kind.group()));
      buckets = Integer.highestOneBit(kinds.size()) * 4;
      tablesSize = PackedLayout.TABLES + 3 * (groups.size() + kinds.size() + types.size()) + 2 * buckets;
    }

    byte[] write() {
      number(tables, PackedLayout.MAGIC >>> 16, 2);
      number(tables, PackedLayout.MAGIC & 0xffff, 2);
      number(tables, types.size(), 2);
      number(tables, kinds.size(), 2);
      number(tables, groups.size(), 2);
      number(tables, buckets, 2);
      groups.forEach(group -> number(tables, string(group), 3));
      kinds.forEach(this::kind);
      types.forEach(this::type);
      hashTable().forEach(entry -> number(tables, entry, 2));
      tables.writeBytes(records.toByteArray());
      return tables.toByteArray();
    }

    private void kind(GroupVersionKind gvk) {
      Listing listing = listings.get(gvk);
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      gvk(record, gvk);
      number(record, typeOfKind.getOrDefault(gvk, -1) + 1, 2);
      number(record, listing == null ? 0 : listing.flags(), 1);
      if (listing != null) {
        listing.texts().forEach(text -> number(record, string(text), 3));
        gvk(record, listing.replacement());
        number(record, listing.shortNames().size(), 1);
        listing.shortNames().forEach(shortName -> number(record, string(shortName), 3));
      }
      place(record);
    }

    private void gvk(ByteArrayOutputStream record, GroupVersionKind gvk) {
      number(record, string(gvk.group()), 3);
      number(record, string(gvk.version()), 3);
      number(record, string(gvk.kind()), 3);
    }

    private void type(TypeRecord type) {
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      number(record, type.tag(), 1);
      number(record, type.goName().isEmpty() ? 0 : string(type.goName()), 3);
      if (type.tag() == PackedLayout.SCALAR || type.tag() == PackedLayout.SCHEMA_OR) {
        number(record, type.small(), 1);
      }
      if (type.tag() == PackedLayout.STRUCT) {
        number(record, type.fields().size(), 2);
        for (FieldRecord field : type.fields()) {
          number(record, string(field.jsonName()), 3);
          number(record, field.type(), 2);
          number(record, field.embedded().isEmpty() ? 0 : string(field.embedded()), 3);
        }
      } else if (type.tag() != PackedLayout.SCALAR) {
        number(record, type.element(), 2);
      }
      place(record);
    }

    /** Puts a record behind the others and its place into the tables. */
    private void place(ByteArrayOutputStream record) {
      number(tables, tablesSize + records.size(), 3);
      records.writeBytes(record.toByteArray());
    }

    private List<Integer> hashTable() {
      List<Integer> table = new ArrayList<>();
      for (int i = 0; i < buckets; i++) {
        table.add(0);
      }
      int number = 0;
      for (GroupVersionKind kind : kinds) {
        int bucket = PackedLayout.bucket(kind, buckets);
        while (table.get(bucket) != 0) {
          bucket = bucket + 1 & buckets - 1;
        }
        table.set(bucket, ++number);
      }
      return table;
    }

    private int string(String text) {
      return strings.computeIfAbsent(text, this::appendString);
    }

    private int appendString(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (utf8.length != text.length()) {
        throw new IllegalStateException(text + " is not ASCII, so that it could not be found");
      }
      int place = tablesSize + records.size();
      number(records, utf8.length, 1);
      records.writeBytes(utf8);
      return place;
    }

    private void number(ByteArrayOutputStream out, int value, int size) {
      if (value < 0 || value >>> 8 * size != 0) {
        throw new IllegalStateException(value + " does not fit into " + size + " bytes");
      }
      for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
        out.write(value >>> shift);
      }
    }
  }
}
