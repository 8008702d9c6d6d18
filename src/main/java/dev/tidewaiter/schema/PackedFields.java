package dev.tidewaiter.schema;

import dev.tidewaiter.schema.GoType.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The fields of a struct, read when the first is asked for. */
final class PackedFields implements GoType.Fields {
  private final PackedBytes bytes;
  private final PackedTypes types;
  private final int place;
  private volatile Table table;

  PackedFields(PackedBytes bytes, PackedTypes types, int place) {
    this.bytes = bytes;
    this.types = types;
    this.place = place;
  }

  @Override
  public Optional<Field> field(String jsonName) {
    return table().field(jsonName);
  }

  @Override
  public List<Field> all() {
    return table().fields;
  }

  /** Whether no field was asked for yet. */
  boolean untouched() {
    return table == null;
  }

  private Table table() {
    Table known = table;
    return known != null ? known : read();
  }

  private synchronized Table read() {
    Table known = table;
    if (known == null) {
      int count = bytes.u16(place);
      List<Field> fields = new ArrayList<>(count);
      for (int i = 0, at = place + 2; i < count; i++, at += 8) {
        int embedded = bytes.u24(at + 5);
        fields.add(
            new Field(bytes.stringAt(at).intern(), embedded == 0 ? List.of() : names(bytes.string(embedded)), types.type(bytes.u16(at + 3))));
      }
      known = new Table(List.copyOf(fields));
      table = known;
    }
    return known;
  }

  private static List<String> names(String joined) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int dot = joined.indexOf('.'); dot >= 0; dot = joined.indexOf('.', start)) {
      names.add(joined.substring(start, dot));
      start = dot + 1;
    }
    names.add(joined.substring(start));
    return names;
  }

  /**
   * Open addressing by the names' hash codes, at most half full; a search allocates nothing. The names are interned, as keys of documents
   * are, so that a glance tells that they are equal.
   */
  private static final class Table {
    private final List<Field> fields;
    private final String[] names;
    private final List<Optional<Field>> answers;

    Table(List<Field> fields) {
      this.fields = fields;
      int size = Integer.highestOneBit(Math.max(1, fields.size())) * 4;
      this.names = new String[size];
      List<Optional<Field>> slots = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
      for (Field field : fields) {
        int slot = slot(field.jsonName());
        names[slot] = field.jsonName();
        slots.set(slot, Optional.of(field));
      }
      this.answers = slots;
    }

    Optional<Field> field(String name) {
      return answers.get(slot(name));
    }

    /** The slot that holds the name, or the free one where it would stand. */
    private int slot(String name) {
      int hash = name.hashCode();
      int slot = (hash ^ hash >>> 16) & names.length - 1;
      while (names[slot] != null && !names[slot].equals(name)) {
        slot = slot + 1 & names.length - 1;
      }
      return slot;
    }
  }
}
