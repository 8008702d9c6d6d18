package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tidewaiter.report.Format;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ReportParameterTest {

  private static final Path BASE = Path.of("/shop");

  @Test
  void aRelativeFileStartsAtTheModule() throws MojoExecutionException {
    assertEquals(new ReportTarget(Format.JSON, "/shop/target/a=b.json", false), ReportParameter.target("json=target/a=b.json", BASE));
  }

  @Test
  void anAbsoluteFileStaysWhereItIs() throws MojoExecutionException {
    assertEquals("/tmp/a.json", ReportParameter.target("json=/tmp/a.json", BASE).path());
  }

  @Test
  void aFormatThatIsAlmostNamedIsProposed() {
    Exception e = assertThrows(MojoExecutionException.class, () -> ReportParameter.target("jsn=a.json", BASE));

    assertEquals("reports: jsn: one of " + Format.NAMES + "; did you mean json?", e.getMessage());
  }

  @Test
  void aReportNeedsAFile() {
    Exception e = assertThrows(MojoExecutionException.class, () -> ReportParameter.target("json", BASE));

    assertEquals("reports: json: a format and a file, such as sarif=report.sarif", e.getMessage());
  }
}
