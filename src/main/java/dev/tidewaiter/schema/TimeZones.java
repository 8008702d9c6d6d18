package dev.tidewaiter.schema;

import dev.tidewaiter.kube.TimeZoneNames;

/** The names that Go's time.LoadLocation finds in its own database; read when the first is asked for. */
public final class TimeZones implements TimeZoneNames {

  /** The names, the same for every version of Kubernetes. */
  public static final TimeZones OF_GO = new TimeZones();

  /** One a line, with a line break before each and after the last. */
  private volatile String names;

  private TimeZones() {}

  @Override
  public boolean isTimeZone(String name) {
    return isLinePart(name) && names().contains("\n" + name + "\n");
  }

  @Override
  public boolean isFolder(String name) {
    return isLinePart(name) && names().contains("\n" + name + "/");
  }

  private String names() {
    String known = names;
    if (known == null) {
      known = "\n" + PackedData.text("timezones");
      names = known;
    }
    return known;
  }

  private static boolean isLinePart(String name) {
    return !name.isEmpty() && name.indexOf('\n') < 0;
  }
}
