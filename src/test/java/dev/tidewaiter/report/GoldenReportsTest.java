package dev.tidewaiter.report;

import dev.tidewaiter.Golden;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of one run in every format, as golden files. */
class GoldenReportsTest {

  @ParameterizedTest
  @EnumSource
  void isAsItsGoldenFileSays(Format format) throws IOException {
    Golden.assertMatches("report/golden." + format.word(), withoutRules(SampleRun.report(format)));
  }

  /** Rules and their documentation change more often than the format does. */
  private static String withoutRules(String report) {
    return report.replaceAll("(?m)^\\{\"id\":.*\"(shortDescription|engineId)\":.*\\n", "").replaceAll("\"ruleIndex\":[0-9]+", "\"ruleIndex\":0");
  }
}
