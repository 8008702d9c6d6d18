package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.tidewaiter.report.Format;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class ReportParameterTest {

  private static final ModuleLayout SHOP = ModuleLayout.usual(Path.of("/shop"));

  @Test
  void aRelativeFileStartsAtTheModule() throws MojoExecutionException {
    assertEquals(new ReportTarget(Format.JSON, "/shop/target/a=b.json", false), ReportParameter.target("json=target/a=b.json", SHOP));
  }

  @Test
  void anAbsoluteFileStaysWhereItIs() throws MojoExecutionException {
    assertEquals("/tmp/a.json", ReportParameter.target("json=/tmp/a.json", SHOP).path());
  }

  @Test
  void aFormatThatIsAlmostNamedIsProposed() {
    Exception e = assertThrows(MojoExecutionException.class, () -> ReportParameter.target("jsn=a.json", SHOP));

    assertEquals("reports: jsn: one of " + Format.NAMES + "; did you mean json?", e.getMessage());
  }

  @Test
  void twoReportsGoToTwoFiles() {
    List<String> written = List.of("json=target/a", "sarif=target/../target/a");
    Exception e = assertThrows(MojoExecutionException.class, () -> ReportParameter.targets(written, SHOP));

    assertEquals("reports: sarif=target/../target/a: two reports go to the same file", e.getMessage());
  }

  @Test
  void aFormatAloneHasItsFileInTheBuildDirectory() throws MojoExecutionException {
    assertEquals(new ReportTarget(Format.SARIF, "/shop/target/tidewaiter/tidewaiter.sarif", false), ReportParameter.target("sarif", SHOP));
  }

  @Test
  void noneIsNone() throws MojoExecutionException {
    assertEquals(List.of(), ReportParameter.targets(List.of("none"), SHOP));
  }

  @Test
  void anEmptyFileIsNone() {
    Exception e = assertThrows(MojoExecutionException.class, () -> ReportParameter.target("json=", SHOP));

    assertEquals("reports: json=: a format and a file, such as sarif=report.sarif", e.getMessage());
  }
}
