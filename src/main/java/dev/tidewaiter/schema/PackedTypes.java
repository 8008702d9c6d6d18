package dev.tidewaiter.schema;

import dev.tidewaiter.schema.GoType.Struct;

/** The types of one version, each made when it is first asked for. */
final class PackedTypes {
  private static final GoType.Form[] FORMS = GoType.Form.values();
  private static final GoType.Other[] OTHERS = GoType.Other.values();

  private final PackedBytes bytes;
  private final int places;
  /** By number. Types are immutable, so an entry that another thread does not see yet is only looked up again below. */
  private final GoType[] made;

  PackedTypes(PackedBytes bytes, int places, int count) {
    this.bytes = bytes;
    this.places = places;
    this.made = new GoType[count];
  }

  GoType type(int number) {
    GoType known = made[number];
    return known != null ? known : make(number);
  }

  private synchronized GoType make(int number) {
    GoType known = made[number];
    if (known == null) {
      known = read(bytes.u24(places + 3 * number));
      made[number] = known;
    }
    return known;
  }

  private GoType read(int at) {
    int tag = bytes.u8(at);
    int name = bytes.u24(at + 1);
    int rest = at + 4;
    if (tag == PackedLayout.STRUCT) {
      String goName = bytes.string(name);
      return new Struct(goName, goName.substring(goName.indexOf('.') + 1), new PackedFields(bytes, this, rest));
    }
    if (tag == PackedLayout.SCALAR) {
      return new GoType.Scalar(bytes.string(name), FORMS[bytes.u8(rest)]);
    }
    if (tag == PackedLayout.SCHEMA_OR) {
      return new GoType.SchemaOr(bytes.string(name), OTHERS[bytes.u8(rest)], (Struct) type(bytes.u16(rest + 1)));
    }
    GoType element = type(bytes.u16(rest));
    if (tag == PackedLayout.SLICE) {
      return new GoType.Slice(name == 0 ? "[]" + element.goName() : bytes.string(name), element);
    }
    return new GoType.Map(name == 0 ? "map[string]" + element.goName() : bytes.string(name), element);
  }
}
