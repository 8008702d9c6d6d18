package dev.tidewaiter.maven;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.Format;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports that a build asks for, each written as {@code format=file} or as {@code format} alone. */
final class ReportParameter {

  private static final String OPTION = "--output ";

  private ReportParameter() {}

  /** Reads them; {@code none} alone is none. */
  static List<ReportTarget> targets(List<String> written, ModuleLayout module) throws MojoExecutionException {
    if (written.equals(List.of("none"))) {
      return List.of();
    }
    List<ReportTarget> targets = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (String one : written) {
      ReportTarget target = target(one, module);
      if (!paths.add(target.path())) {
        throw new MojoExecutionException("reports: " + one + ": two reports go to the same file");
      }
      targets.add(target);
    }
    return targets;
  }

  /** Reads one. */
  static ReportTarget target(String written, ModuleLayout module) throws MojoExecutionException {
    try {
      if (written.indexOf('=') < 0) {
        Format format = ReportTarget.format(written, "reports:");
        return new ReportTarget(format, module.build().resolve("tidewaiter/tidewaiter." + format.word()).toString(), false);
      }
      ReportTarget target = ReportTarget.of(written);
      return new ReportTarget(target.format(), module.base().resolve(target.path()).normalize().toString(), target.append());
    } catch (UsageException e) {
      throw wrong(e);
    } catch (InvalidPathException e) {
      throw new MojoExecutionException("reports: " + written + ": not a path");
    }
  }

  /** What is wrong with a report, in the words of the command line but for its option. */
  static MojoExecutionException wrong(UsageException e) {
    String message = e.getMessage();
    return new MojoExecutionException(message.startsWith(OPTION) ? "reports: " + message.substring(OPTION.length()) : message);
  }
}
