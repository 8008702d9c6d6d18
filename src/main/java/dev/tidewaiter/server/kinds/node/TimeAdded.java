package dev.tidewaiter.server.kinds.node;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.time.LocalDateTime;

/**
 * When a taint was added, as the server's sentences print it: the time of Greenwich, to the second.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/apis/meta/v1/time.go, MarshalJSON.
 */
final class TimeAdded {

  private static final LocalDateTime ZERO = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final int DATE_LENGTH = 10;
  private static final int ZONE_LENGTH = 6;

  private TimeAdded() {}

  /** The time of a field that the decoder has let pass; {@code null} if there is none, or Go's zero time. */
  static String print(ObjectView field) {
    if (field.absent()) {
      return "null";
    }
    String text = field.text();
    int colon = text.indexOf(':');
    int zone = text.endsWith("Z") ? text.length() - 1 : text.length() - ZONE_LENGTH;
    LocalDateTime time =
        LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE_LENGTH),
            number(text, DATE_LENGTH + 1, colon), number(text, colon + 1, colon + 3), number(text, colon + 4, colon + 6));
    LocalDateTime utc = time.minusMinutes(minutes(text, zone));
    boolean whole = true;
    for (int i = colon + 7; i < zone; i++) {
      whole &= text.charAt(i) == '0';
    }
    return whole && utc.equals(ZERO) ? "null" : GoPrint.quoted(format(utc));
  }

  /** How far a zone is ahead. */
  private static long minutes(String text, int zone) {
    if (zone == text.length() - 1) {
      return 0;
    }
    int minutes = 60 * number(text, zone + 1, zone + 3) + number(text, zone + 4, zone + 6);
    return text.charAt(zone) == '-' ? -minutes : minutes;
  }

  private static String format(LocalDateTime time) {
    String year = padded(Math.abs(time.getYear()), 4);
    return (time.getYear() < 0 ? "-" : "") + year + "-" + two(time.getMonthValue()) + "-" + two(time.getDayOfMonth())
        + "T" + two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond()) + "Z";
  }

  private static String two(int number) {
    return padded(number, 2);
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
