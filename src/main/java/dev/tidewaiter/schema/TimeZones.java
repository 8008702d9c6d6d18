package dev.tidewaiter.schema;

/** The names that Go's time.LoadLocation finds in its own database; read when the first is asked for. */
final class TimeZones {
  /** One a line, with a line break before each and after the last. */
  private volatile String names;

  boolean contains(String name) {
    String known = names;
    if (known == null) {
      known = "\n" + PackedResource.text("timezones.txt");
      names = known;
    }
    return !name.isEmpty() && name.indexOf('\n') < 0 && known.contains("\n" + name + "\n");
  }
}
