package dev.tidewaiter.maven;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports that a build asks for, each written as {@code format=file}. */
final class ReportParameter {

  private static final String OPTION = "--output ";

  private ReportParameter() {}

  /**
   * Reads one.
   *
   * @param base where a relative file starts
   */
  static ReportTarget target(String written, Path base) throws MojoExecutionException {
    try {
      ReportTarget target = ReportTarget.of(written);
      return new ReportTarget(target.format(), base.resolve(target.path()).toString(), target.append());
    } catch (UsageException e) {
      throw wrong(e);
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("reports: " + written + ": not a path");
    }
  }

  /** What is wrong with a report, in the words of the command line but for its option. */
  static MojoExecutionException wrong(UsageException e) {
    String message = e.getMessage();
    return new MojoExecutionException("reports: " + (message.startsWith(OPTION) ? message.substring(OPTION.length()) : message));
  }
}
