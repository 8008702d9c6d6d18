package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.CronSchedule.Calendar;
import dev.tidewaiter.kube.CronSchedule.Every;
import org.junit.jupiter.api.Test;

/** Sentences are those of a real server. */
class CronScheduleTest {

  private static final TimeZoneNames ZONES = new TimeZoneNames() {
    @Override
    public boolean isTimeZone(String name) {
      return name.equals("UTC") || name.equals("Europe/Berlin");
    }

    @Override
    public boolean isFolder(String name) {
      return name.equals("Europe");
    }
  };

  private static String problem(String schedule) {
    return CronSchedule.parse(schedule, ZONES).problem();
  }

  private static CronSchedule read(String schedule) {
    return CronSchedule.parse(schedule, ZONES).schedule().orElseThrow();
  }

  private static Calendar calendar(String schedule) {
    return (Calendar) read(schedule);
  }

  @Test
  void fieldsAreMinuteHourDayMonthWeekday() {
    Calendar calendar = calendar("1 2 3 4 5");
    assertTrue(calendar.minutes().contains(1) && calendar.hours().contains(2) && calendar.days().contains(3));
    assertTrue(calendar.months().contains(4) && calendar.weekdays().contains(5));
    assertEquals(1L << 5, calendar.weekdays().bits());
  }

  @Test
  void everyBlankOfUnicodePartsFields() {
    assertEquals(calendar("0 0 * * *"), calendar("\u20280\u00a00\t*\n*\u3000*\u1680"));
    assertEquals("expected exactly 5 fields, found 6: [0 0 * * * *]", problem("0 0\u00a0* * * *"));
    assertEquals("expected exactly 5 fields, found 0: []", problem("\u0085"));
  }

  @Test
  void blankOfNoWidthPartsNothing() {
    assertEquals("failed to parse int from *\u200b: strconv.Atoi: parsing \"*\\u200b\": invalid syntax", problem("0 0 * * *\u200b"));
  }

  @Test
  void monthsAndWeekdaysHaveNamesOfThreeLettersInAnyCase() {
    assertEquals(calendar("0 0 * 1-3 5"), calendar("0 0 * JAN-mar Fri"));
    assertEquals(calendar("0 0 * * 5"), calendar("0 0 * * FR\u0130"));
    assertEquals("failed to parse int from january: strconv.Atoi: parsing \"january\": invalid syntax", problem("0 0 * january *"));
    assertEquals("failed to parse int from mon: strconv.Atoi: parsing \"mon\": invalid syntax", problem("0 0 mon * *"));
  }

  @Test
  void sundayIsNotSeven() {
    assertEquals("end of range (7) above maximum (6): 7", problem("0 0 * * 7"));
    assertEquals("end of range (7) above maximum (6): 0-7", problem("0 0 * * 0-7"));
  }

  @Test
  void numberWithStepReachesToTheEnd() {
    assertEquals(calendar("5-59/15 * * * *").minutes(), calendar("5/15 * * * *").minutes());
    assertEquals("beginning of range (60) beyond end of range (59): 60/2", problem("60/2 * * * *"));
  }

  @Test
  void whatFollowsAStarAndAHyphenIsIgnored() {
    assertEquals(calendar("* * * * *"), calendar("*-99 ?-x-y * * *"));
  }

  @Test
  void commasAloneAllowNothing() {
    assertEquals(new CronField(0, false, ""), calendar(", * * * *").minutes());
    assertEquals(calendar("1,2 * * * *"), calendar("1,,2, * * * *"));
  }

  @Test
  void firstProblemOfTheFirstFieldIsSaid() {
    assertEquals("end of range (61) above maximum (59): 61", problem("1,61,x 99 * * *"));
    assertEquals("too many hyphens: 1-2-3", problem("1-2-3 * * * *"));
    assertEquals("too many slashes: 1/2/3", problem("1/2/3 * * * *"));
    assertEquals("beginning of range (0) below minimum (1): 0", problem("0 0 0 0 0"));
    assertEquals("beginning of range (22) beyond end of range (6): 22-6", problem("0 22-6 * * *"));
    assertEquals("step of range should be a positive number: */0", problem("*/0 * * * *"));
    assertEquals("negative number (-1) not allowed: -1", problem("*/-1 * * * *"));
    assertEquals("failed to parse int from : strconv.Atoi: parsing \"\": invalid syntax", problem("-5 * * * *"));
  }

  @Test
  void starWithAStepIsNoStar() {
    assertTrue(calendar("* * */1 * *").days().star());
    assertFalse(calendar("* * */2 * *").days().star());
  }

  @Test
  void eitherDayFieldWillDoUnlessOneHasAStar() {
    assertTrue(calendar("0 0 13 * 5").allowsDay(13, 1));
    assertTrue(calendar("0 0 13 * 5").allowsDay(1, 5));
    assertFalse(calendar("0 0 13 * *").allowsDay(1, 5));
    assertFalse(calendar("0 0 * * 5").allowsDay(13, 1));
  }

  @Test
  void wordsStandForFields() {
    assertEquals(calendar("0 0 1 1 *"), calendar("@yearly"));
    assertEquals(calendar("@yearly"), calendar("@annually"));
    assertEquals(calendar("0 0 1 * *"), calendar("@monthly"));
    assertEquals(calendar("0 0 * * 0"), calendar("@weekly"));
    assertEquals(calendar("0 0 * * *"), calendar("@daily"));
    assertEquals(calendar("@daily"), calendar("@midnight"));
    assertEquals(calendar("0 * * * *"), calendar("@hourly"));
  }

  @Test
  void wordsAreTakenToTheLetter() {
    assertEquals("unrecognized descriptor: @Daily", problem("@Daily"));
    assertEquals("unrecognized descriptor: @daily ", problem("@daily "));
    assertEquals("expected exactly 5 fields, found 1: [@daily]", problem(" @daily"));
    assertEquals("unrecognized descriptor: @every", problem("@every"));
  }

  @Test
  void intervalsAreWholeSecondsAndAtLeastOne() {
    assertEquals(new Every(5410), read("@every 1h30m10.9s"));
    assertEquals(new Every(1), read("@every 1ms"));
    assertEquals(new Every(1), read("@every -5m"));
    assertEquals("failed to parse duration @every 1x: time: unknown unit \"x\" in duration \"1x\"", problem("@every 1x"));
  }

  @Test
  void timeZoneMayStandBeforeASchedule() {
    assertEquals("Europe/Berlin", calendar("CRON_TZ=Europe/Berlin  0 0 * * * ").zone());
    assertEquals("", calendar("TZ= @daily").zone());
    assertEquals("Local", calendar("@daily").zone());
    assertEquals("provided bad location Mars/X: unknown time zone Mars/X", problem("TZ=Mars/X 0 0 * * *"));
    assertEquals("provided bad location ../x: time: invalid location name", problem("TZ=../x 0 0 * * *"));
    assertEquals("provided bad location Europe: is a directory", problem("TZ=Europe 0 0 * * *"));
    assertEquals("provided bad location Europe/Berlin/x: not a directory", problem("TZ=Europe/Berlin/x 0 0 * * *"));
  }

  @Test
  void timeZoneAloneIsTheServersOwnMistake() {
    assertEquals("invalid schedule format: runtime error: slice bounds out of range [:-1]", problem("TZ=UTC"));
    assertEquals("expected exactly 5 fields, found 0: []", problem("CRON_TZ=UTC "));
  }
}
