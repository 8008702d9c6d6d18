package dev.tidewaiter.schema;

import java.util.HashSet;
import java.util.Set;

/** The names that Go's time.LoadLocation finds in its own database; read when the first is asked for. */
final class TimeZones {
  private volatile Set<String> names;

  boolean contains(String name) {
    Set<String> known = names;
    if (known == null) {
      known = new HashSet<>(PackedResource.lines("timezones.txt"));
      names = known;
    }
    return known.contains(name);
  }
}
