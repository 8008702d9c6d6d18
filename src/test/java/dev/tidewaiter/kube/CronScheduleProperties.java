package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CronScheduleProperties {

  private static final TimeZoneNames NONE = new TimeZoneNames() {
    @Override
    public boolean isTimeZone(String name) {
      return false;
    }

    @Override
    public boolean isFolder(String name) {
      return false;
    }
  };

  @Property(tries = 500)
  void everyTextIsAScheduleOrAProblem(@ForAll("texts") String text) {
    CronSchedule.Reading reading = CronSchedule.parse(text, NONE);
    assertNotEquals(reading.schedule().isPresent(), !reading.problem().isEmpty());
  }

  @Property(tries = 500)
  void rangeHoldsEachStepFromItsBeginning(@ForAll @IntRange(max = 59) int one, @ForAll @IntRange(max = 59) int other,
      @ForAll @IntRange(min = 1, max = 99) int step) {
    int start = Math.min(one, other);
    int end = Math.max(one, other);
    CronField field = CronField.parse(start + "-" + end + "/" + step, CronUnit.MINUTE);
    assertEquals("", field.problem());
    for (int minute = -1; minute <= 70; minute++) {
      assertEquals(minute >= start && minute <= end && (minute - start) % step == 0, field.contains(minute));
    }
  }

  @Property(tries = 300)
  void listHoldsWhatItsPartsHold(@ForAll("ranges") String one, @ForAll("ranges") String other) {
    CronField list = CronField.parse(one + "," + other, CronUnit.HOUR);
    CronField first = CronField.parse(one, CronUnit.HOUR);
    CronField second = CronField.parse(other, CronUnit.HOUR);
    assertEquals(new CronField(first.bits() | second.bits(), first.star() || second.star(), ""), list);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> near = Arbitraries.strings().withChars("0123456789*?,-/ @TZ=CRON_everydailyjanSUN\t\u0130\u00a0").ofMaxLength(20);
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
    return Arbitraries.oneOf(near, near.map(text -> "TZ=" + text), near.map(text -> "@every " + text), any);
  }

  @Provide
  Arbitrary<String> ranges() {
    return Arbitraries.of("*", "?", "*/2", "3", "23/1", "0-5", "10-20/3", "+7", "00", "*-9", "");
  }
}
