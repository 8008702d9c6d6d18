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

  /** Rules and their documentation, style and script change more often than formats do. */
  private static String withoutRules(String report) {
    return report
        .replaceAll("(?m)^\\{\"id\":.*\"(shortDescription|engineId)\":.*\\n", "")
        .replaceAll("\"ruleIndex\":[0-9]+", "\"ruleIndex\":0")
        .replaceAll("'sha256-[^']*'", "'sha256'")
        .replaceAll("(?s)(<style>).*(</style>)", "$1$2")
        .replaceAll("(?s)(<script>).*(</script>)", "$1$2")
        .replaceAll("(?s)(</summary>)<h4>.*?(</details>)", "$1$2");
  }
}
