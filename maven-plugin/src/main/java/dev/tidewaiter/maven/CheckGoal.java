package dev.tidewaiter.maven;

import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.report.ReportTarget;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that check have in common. */
abstract class CheckGoal extends FindingGoal {

  /**
   * From which severity on a finding fails the build: <code>error</code>, <code>warning</code>, <code>info</code> or <code>never</code>; what
   * the configuration says, or <code>error</code>, if it is left out.
   */
  @Parameter(property = "tidewaiter.failOn")
  private String failOn;

  /** How many warnings may be found; more fail the build, whatever <code>failOn</code> is. A negative number allows any number. */
  @Parameter(property = "tidewaiter.maxWarnings", defaultValue = "-1")
  private int maxWarnings;

  /** Fails the build if there is nothing to check. */
  @Parameter(property = "tidewaiter.failIfNoManifests", defaultValue = "false")
  private boolean failIfNoManifests;

  /**
   * How much of a finding the log shows: <code>full</code>, with the lines of the file; <code>concise</code>, in one line;
   * <code>none</code>.
   */
  @Parameter(property = "tidewaiter.console", defaultValue = "full")
  private String console;

  /**
   * Reports to write, each as <code>format=file</code>, such as <code>junit=target/junit/tidewaiter.xml</code>, from the directory of the
   * <code>pom.xml</code> on, or as <code>format</code> alone for the file <code>target/tidewaiter/tidewaiter.format</code>;
   * <code>none</code> writes none. The formats are those of <code>tidewaiter check --output</code>. Reports for code review, such as SARIF,
   * show what the build generated where it comes from in what is committed. Where there is no <code>pom.xml</code> none is written unless it
   * is asked for.
   */
  @Parameter(property = "tidewaiter.reports", defaultValue = "sarif")
  private List<String> reports;

  /** What is configured, from the directory of a module on. */
  final Settings settings(ModuleLayout module, Path nameRoot) throws MojoExecutionException {
    Wanted wanted = wanted(module, nameRoot);
    WholeRun run = wanted.config().whole();
    return new Settings(
        wanted,
        new Limits(FailOn.of(given(failOn).or(run.settings()::failOn).orElse("error")), maxWarnings, failIfNoManifests),
        isComplete(),
        baseline(module, run),
        Settings.Console.of(console),
        targets(module));
  }

  private List<ReportTarget> targets(ModuleLayout module) throws MojoExecutionException {
    boolean unasked = project().getFile() == null && !session().getUserProperties().containsKey("tidewaiter.reports");
    return unasked ? List.of() : ReportParameter.targets(given(reports), module);
  }
}
