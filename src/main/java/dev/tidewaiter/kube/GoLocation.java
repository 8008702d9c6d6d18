package dev.tidewaiter.kube;

/**
 * Time zones as Go loads them by name on a machine that has a time zone database.
 *
 * <p>Source: Go 1.26, time/zoneinfo.go, LoadLocation; time/zoneinfo_read.go, loadLocation.
 */
public final class GoLocation {

  private GoLocation() {}

  /**
   * What is wrong with a name, in Go's words; empty if it names a time zone. The empty name is UTC, {@code Local} the machine's own zone.
   */
  public static String problem(String name, TimeZoneNames zones) {
    if (name.isEmpty() || name.equals("Local") || zones.isTimeZone(name)) {
      return "";
    }
    if (name.contains("..") || name.startsWith("/") || name.startsWith("\\")) {
      return "time: invalid location name";
    }
    if (zones.isFolder(name)) {
      return "is a directory";
    }
    int slash = name.lastIndexOf('/');
    return slash > 0 && zones.isTimeZone(name.substring(0, slash)) ? "not a directory" : "unknown time zone " + name;
  }
}
