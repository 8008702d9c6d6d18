package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.schema.TimeZones;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          * * * * *               | every minute
          * 3 * * *               | every minute from 03:00 to 03:59, every day
          */15 * * * *            | every 15 minutes
          */15 0-6 * * MON-FRI    | every 15 minutes from 00:00 to 06:59, on Monday to Friday
          */45 * * * *            | at :00 and :45 past the hour, every hour
          0 * * * *               | on the hour, every hour
          0 */6 * * *             | at 00:00, 06:00, 12:00 and 18:00, every day
          0 */2 * * *             | on the hour, every 2 hours from 00:00, every day
          5 0-3,7,20-21 * * *     | at :05 past the hour from 00:00 to 03:59, from 07:00 to 07:59 and from 20:00 to 21:59, every day
          30 6 * * SAT,SUN        | at 06:30, on Sunday and Saturday
          0 0 1,15 jan,jul *      | at 00:00, on day 1 and 15 of the month, in January and July
          0 0 13 * 5              | at 00:00, on day 13 of the month and also on Friday
          0 0 1-31 * 5            | at 00:00, every day
          0 0 1-5,10 3-6 *        | at 00:00, on day 1 to 5 and 10 of the month, in March to June
          0 0 ? * ?               | at 00:00, every day
          @weekly                 | at 00:00, on Sunday
          @every 1h30m            | every 1 h 30 min, counted from when the CronJob is made
          @every 45s              | every 45 s, counted from when the CronJob is made
          , * * * *               | never
          """)
  void sayWhatTheFieldsAllow(String schedule, String words) {
    assertEquals(words, CronWords.of(CronSchedule.parse(schedule, TimeZones.OF_GO).schedule().orElseThrow()));
  }
}
