package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.GoText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Entries of attributes and capacities, whose long keys written validation shortens in its paths.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, truncateIfTooLong.
 */
final class EntryPath {

  private static final int MAX = DeviceLimits.DOMAIN + 1 + DeviceLimits.IDENTIFIER;
  private static final String DOTS = "...";
  private static final int KEPT = MAX - DOTS.length();

  private EntryPath() {}

  /** The entry with the path that is printed; the same view if that is its own. */
  static ObjectView of(ObjectView map, ObjectView entry) {
    if (entry.name().length() * 3 <= MAX) {
      return entry;
    }
    byte[] name = entry.name().getBytes(StandardCharsets.UTF_8);
    if (name.length <= MAX) {
      return entry;
    }
    String start = GoText.decode(Arrays.copyOf(name, (KEPT + 1) / 2));
    String end = GoText.decode(Arrays.copyOfRange(name, name.length - KEPT / 2, name.length));
    return entry.as(map.path().key(start + DOTS + end));
  }
}
