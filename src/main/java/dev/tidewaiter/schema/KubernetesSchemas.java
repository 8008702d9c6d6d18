package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType.Struct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The kinds of one Kubernetes version and what fields they have. Immutable to its users and safe for any thread; a type is read when it
 * is first asked for.
 *
 * <p>Source: the folder {@code schemas/} of the project, packed by {@link SchemaPacker}.
 */
public final class KubernetesSchemas {
  private final String version;
  private final PackedBytes bytes;
  private final PackedTypes types;
  private final int kinds;
  private final int kindPlaces;
  private final int groups;
  private final int bucketCount;
  private final int buckets;

  /** Those that were asked for, each read once. */
  private final Map<GroupVersionKind, Optional<Kind>> met = new ConcurrentHashMap<>();

  private final Map<GroupVersionKind, Optional<Struct>> typesMet = new ConcurrentHashMap<>();

  /** Read when first asked for. */
  private volatile Set<String> ownGroups = Set.of();

  /** Read when first asked for. */
  private volatile List<Kind> allKinds = List.of();

  private KubernetesSchemas(String version, PackedBytes bytes) {
    this.version = version;
    this.bytes = bytes;
    int typeCount = bytes.u16(PackedLayout.TYPES);
    kinds = bytes.u16(PackedLayout.KINDS);
    groups = bytes.u16(PackedLayout.GROUPS);
    bucketCount = bytes.u16(PackedLayout.BUCKETS);
    kindPlaces = PackedLayout.TABLES + 3 * groups;
    int typePlaces = kindPlaces + 3 * kinds;
    buckets = typePlaces + 3 * typeCount;
    types = new PackedTypes(bytes, typePlaces, typeCount);
  }

  /** The versions there are schemas for, oldest first, such as {@code 1.37}. */
  public static List<String> versions() {
    return List.of(PackedData.text("versions").trim().split("\n"));
  }

  /**
   * The schemas of a version.
   *
   * @throws IllegalArgumentException if there are none; the message names the versions there are
   */
  public static KubernetesSchemas load(String version) {
    byte[] packed = isVersion(version) ? PackedData.bytes("v" + version).orElse(null) : null;
    if (packed == null) {
      throw new IllegalArgumentException(
          "no schemas for Kubernetes " + version + "; there are schemas for " + String.join(", ", versions()));
    }
    return of(version, packed);
  }

  /** The schemas of a packed form, which is taken as it is. */
  static KubernetesSchemas of(String version, byte[] packed) {
    return new KubernetesSchemas(version, new PackedBytes(packed));
  }

  private static boolean isVersion(String version) {
    for (int i = 0; i < version.length(); i++) {
      char c = version.charAt(i);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !version.isEmpty();
  }

  /** The version that these are the schemas of. */
  public String version() {
    return version;
  }

  /** Whether a release such as {@code 1.25} is this version or an earlier one. */
  public boolean reached(String release) {
    return Lifecycle.minor(release) <= Lifecycle.minor(version);
  }

  /** The Go type of a kind, list kinds too; empty for kinds of others and for those whose version the server has forgotten. */
  public Optional<Struct> type(GroupVersionKind gvk) {
    Optional<Struct> known = typesMet.get(gvk);
    if (known != null) {
      return known;
    }
    int place = place(gvk);
    int type = place < 0 ? 0 : bytes.u16(place + 9);
    if (type == 0) {
      return Optional.empty();
    }
    Optional<Struct> struct = Optional.of((Struct) types.type(type - 1));
    typesMet.put(gvk, struct);
    return struct;
  }

  /** What is known of a kind of Kubernetes' own, be it served, switched off or removed; empty for all else and for list kinds. */
  public Optional<Kind> kind(GroupVersionKind gvk) {
    Optional<Kind> known = met.get(gvk);
    if (known != null) {
      return known;
    }
    int place = place(gvk);
    if (place < 0 || !isListed(place)) {
      return Optional.empty();
    }
    Kind kind = readKind(place);
    met.put(kind.gvk(), Optional.of(kind));
    return Optional.of(kind);
  }

  /** All kinds that {@link #kind} knows, sorted by group, version and kind. */
  public List<Kind> kinds() {
    List<Kind> known = allKinds;
    if (known.isEmpty()) {
      known = readKinds();
      allKinds = known;
    }
    return known;
  }

  private List<Kind> readKinds() {
    List<Kind> all = new ArrayList<>(kinds);
    for (int i = 0; i < kinds; i++) {
      int place = bytes.u24(kindPlaces + 3 * i);
      if (isListed(place)) {
        all.add(readKind(place));
      }
    }
    return List.copyOf(all);
  }

  /** Whether Kubernetes itself has or had kinds in a group, so that no one else may. */
  public boolean ownsGroup(String group) {
    Set<String> own = ownGroups;
    if (own.isEmpty()) {
      own = new HashSet<>();
      for (int i = 0; i < groups; i++) {
        own.add(bytes.stringAt(PackedLayout.TABLES + 3 * i));
      }
      ownGroups = own;
    }
    return own.contains(group);
  }

  /** Whether the server knows a time zone of this name, letter case counted. */
  public boolean isTimeZone(String name) {
    return TimeZones.OF_GO.isTimeZone(name);
  }

  /** Where a kind stands; negative if there is none. */
  private int place(GroupVersionKind gvk) {
    int bucket = PackedLayout.bucket(gvk, bucketCount);
    int entry = bytes.u16(buckets + 2 * bucket);
    while (entry != 0) {
      int place = bytes.u24(kindPlaces + 3 * (entry - 1));
      if (bytes.isStringAt(place + 6, gvk.kind())
          && bytes.isStringAt(place + 3, gvk.version())
          && bytes.isStringAt(place, gvk.group())) {
        return place;
      }
      bucket = bucket + 1 & bucketCount - 1;
      entry = bytes.u16(buckets + 2 * bucket);
    }
    return -1;
  }

  private boolean isListed(int place) {
    return (bytes.u8(place + 11) & PackedLayout.LISTED) != 0;
  }

  private Kind readKind(int place) {
    int flags = bytes.u8(place + 11);
    int rest = place + 12;
    GroupVersionKind replacement = gvk(rest + 12);
    List<String> shortNames = new ArrayList<>();
    for (int i = 0; i < bytes.u8(rest + 21); i++) {
      shortNames.add(bytes.stringAt(rest + 22 + 3 * i));
    }
    return new Kind(
        gvk(place),
        bytes.stringAt(rest),
        shortNames,
        (flags & PackedLayout.NAMESPACED) != 0,
        (flags & PackedLayout.SERVED) != 0,
        (flags & PackedLayout.CREATABLE) != 0,
        new Lifecycle(
            bytes.stringAt(rest + 3),
            bytes.stringAt(rest + 6),
            bytes.stringAt(rest + 9),
            replacement.kind().isEmpty() ? Optional.empty() : Optional.of(replacement)));
  }

  private GroupVersionKind gvk(int at) {
    return new GroupVersionKind(bytes.stringAt(at), bytes.stringAt(at + 3), bytes.stringAt(at + 6));
  }
}
