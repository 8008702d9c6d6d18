package dev.tidewaiter.kube;

import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.kube.CronSchedule.Every;
import java.util.ArrayList;
import java.util.List;

/** A schedule in words, such as {@code every 15 minutes from 00:00 to 06:59, on Monday to Friday}. What its fields allow is told, not how they say it. */
public final class CronWords {

  private static final String[] MONTHS = {
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"
  };
  private static final String[] WEEKDAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

  private static final int MOST_TIMES = 6;

  private final Calendar calendar;
  private final List<Integer> minutes;
  private final List<Integer> hours;

  private CronWords(Calendar calendar) {
    this.calendar = calendar;
    minutes = values(calendar.minutes(), CronUnit.MINUTE);
    hours = values(calendar.hours(), CronUnit.HOUR);
  }

  /** What a schedule says; nothing of its time zone. */
  public static String of(CronSchedule schedule) {
    return schedule instanceof Every every
        ? "every " + duration(every.seconds()) + ", counted from when the CronJob is made"
        : new CronWords((Calendar) schedule).words();
  }

  private String words() {
    if (minutes.isEmpty() || hours.isEmpty()) {
      return "never";
    }
    return times() + days() + months();
  }

  private String times() {
    boolean everyHour = hours.size() == count(CronUnit.HOUR);
    if (minutes.size() == count(CronUnit.MINUTE)) {
      return "every minute" + (everyHour ? "" : ofHours());
    }
    if (minutes.size() * hours.size() <= MOST_TIMES) {
      return "at " + list(clockTimes());
    }
    int step = step(minutes, CronUnit.MINUTE);
    if (step > 1) {
      return "every " + step + " minutes" + (everyHour ? "" : ofHours());
    }
    String past = minutes.size() == 1 && minutes.get(0) == 0 ? "on the hour" : "at " + list(padded(minutes, ":")) + " past the hour";
    int hourStep = step(hours, CronUnit.HOUR);
    return past + (everyHour ? ", every hour" : hourStep > 1 ? ", every " + hourStep + " hours from 00:00" : ofHours());
  }

  private String ofHours() {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < hours.size(); i++) {
      int first = hours.get(i);
      while (i + 1 < hours.size() && hours.get(i + 1) == hours.get(i) + 1) {
        i++;
      }
      spans.add("from " + padded(first) + ":00 to " + padded(hours.get(i)) + ":59");
    }
    return " " + list(spans);
  }

  private List<String> clockTimes() {
    List<String> times = new ArrayList<>();
    for (int hour : hours) {
      for (int minute : minutes) {
        times.add(padded(hour) + ":" + padded(minute));
      }
    }
    return times;
  }

  private String days() {
    List<Integer> days = values(calendar.days(), CronUnit.DAY);
    List<Integer> weekdays = values(calendar.weekdays(), CronUnit.WEEKDAY);
    boolean everyDay = days.size() == count(CronUnit.DAY);
    boolean everyWeekday = weekdays.size() == count(CronUnit.WEEKDAY);
    String byDay = "on day " + spans(days, null) + " of the month";
    String byWeekday = "on " + spans(weekdays, WEEKDAYS);
    boolean either = !calendar.days().star() && !calendar.weekdays().star();
    if (everyDay && everyWeekday || either && (everyDay || everyWeekday)) {
      return hours.size() == count(CronUnit.HOUR) ? "" : ", every day";
    }
    if (everyWeekday) {
      return ", " + byDay;
    }
    return everyDay ? ", " + byWeekday : ", " + byDay + " and also " + byWeekday;
  }

  private String months() {
    List<Integer> months = values(calendar.months(), CronUnit.MONTH);
    return months.size() == count(CronUnit.MONTH) ? "" : ", in " + spans(months, MONTHS);
  }

  /** Three or more that follow each other are a span. */
  private static String spans(List<Integer> values, String[] names) {
    List<String> spans = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      int start = i;
      while (i + 1 < values.size() && values.get(i + 1) == values.get(i) + 1) {
        i++;
      }
      if (i - start < 2) {
        i = start;
      }
      String first = name(values.get(start), names);
      spans.add(i == start ? first : first + " to " + name(values.get(i), names));
    }
    return spans.isEmpty() ? "none" : list(spans);
  }

  private static String name(int value, String[] names) {
    return names == null ? Integer.toString(value) : names[value];
  }

  /** The distance of values that go through a whole unit evenly, from its first; 0 if they do not. */
  private static int step(List<Integer> values, CronUnit unit) {
    if (values.size() < 2 || values.get(0) != unit.min()) {
      return 0;
    }
    int step = values.get(1) - values.get(0);
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i) - values.get(i - 1) != step) {
        return 0;
      }
    }
    return values.size() * step == count(unit) ? step : 0;
  }

  private static int count(CronUnit unit) {
    return unit.max() - unit.min() + 1;
  }

  private static List<Integer> values(CronField field, CronUnit unit) {
    List<Integer> values = new ArrayList<>();
    for (int value = unit.min(); value <= unit.max(); value++) {
      if (field.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<String> padded(List<Integer> values, String before) {
    List<String> padded = new ArrayList<>();
    for (int value : values) {
      padded.add(before + padded(value));
    }
    return padded;
  }

  private static String padded(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  private static String list(List<String> parts) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      out.append(i == 0 ? "" : i == parts.size() - 1 ? " and " : ", ").append(parts.get(i));
    }
    return out.toString();
  }

  private static String duration(long seconds) {
    StringBuilder out = new StringBuilder();
    out.append(seconds >= 3600 ? seconds / 3600 + " h " : "");
    out.append(seconds / 60 % 60 > 0 ? seconds / 60 % 60 + " min " : "");
    out.append(seconds % 60 > 0 ? seconds % 60 + " s" : "");
    return out.toString().trim();
  }
}
