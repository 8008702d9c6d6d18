package dev.tidewaiter.kube;

/** The names of the time zones that the server can load. */
public interface TimeZoneNames {

  /** Whether there is a time zone of this name, letter case counted. */
  boolean isTimeZone(String name);

  /** Whether names of time zones begin with this name and a slash, as with {@code America}. */
  boolean isFolder(String name);
}
