package dev.tidewaiter.maven;

import dev.tidewaiter.CheckRun;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.report.FileFindings;
import dev.tidewaiter.report.RunEnd;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run over the manifests of a build; it holds one file at a time. */
final class Check {

  private final Settings settings;
  private final Path nameRoot;
  private final Log log;
  private final BuildLog findings;
  private final List<String> troubles = new ArrayList<>();
  private Totals passedOver = Totals.NONE;

  /**
   * Makes ready for one run.
   *
   * @param nameRoot the directory that reports call files from
   */
  Check(Settings settings, Path nameRoot, Log log) {
    this.settings = settings;
    this.nameRoot = nameRoot;
    this.log = log;
    findings = new BuildLog(log, settings.console(), nameRoot);
  }

  /**
   * Checks what lies in some places, and ends as the build is to end.
   *
   * @param category what code review tells several reports of one build apart by
   * @throws MojoFailureException if what is found is to fail the build
   * @throws MojoExecutionException if not all could be checked or reported
   */
  void run(List<Place> places, String category) throws MojoExecutionException, MojoFailureException {
    ManifestFiles files = ManifestFiles.in(places, settings.wanted().selection(), nameRoot);
    for (String path : files.unreadable()) {
      log.warn("skipped " + path);
    }
    troubles.addAll(files.refused());
    passedOver = Totals.unreadable(files.passedOver());
    Totals totals;
    CommittedPlaces committed = new CommittedPlaces(files, nameRoot);
    try (Outlets outlets = new Outlets(findings, committed, settings.reports(), settings.reportSettings(nameRoot, category))) {
      totals = check(files, Judge.of(settings.wanted(), settings.complete(), Judge.known(settings.baseline(), nameRoot), files), outlets);
    } catch (UsageException e) {
      throw ReportParameter.wrong(e);
    }
    new Conclusion(settings.limits(), findings.worst()).draw(totals, troubles, log);
  }

  private Totals check(ManifestFiles files, Judge judge, Outlets outlets) {
    CheckRun run = judge.run();
    for (ManifestFile file : files.files()) {
      Optional<CheckResult> result = check(file, judge, run);
      if (result.isPresent()) {
        outlets.file(new FileFindings(file.name(), result.get().findings(), result.get().totals().manifests()));
      }
    }
    run.acrossSources(
        name -> judge.again(files.find(name)),
        result -> outlets.file(new FileFindings(result.findings().get(0).source().name(), result.findings(), 0)));
    CheckResult end = run.end();
    outlets.file(FileFindings.shared(end.findings()));
    Totals totals = end.totals().plus(passedOver);
    for (String notice : outlets.end(new RunEnd(totals, troubles))) {
      log.warn(notice);
    }
    troubles.addAll(outlets.failures());
    return totals;
  }

  /** The result of a file; empty if it is not to be checked or cannot be. */
  private Optional<CheckResult> check(ManifestFile file, Judge judge, CheckRun run) {
    try {
      Source source = judge.source(file);
      return file.isMeant(source) ? Optional.of(run.check(source)) : Optional.empty();
    } catch (IOException e) {
      unreadable(file, e);
      return Optional.empty();
    }
  }

  private void unreadable(ManifestFile file, IOException e) {
    String line = file.name() + ": " + Reason.of(e);
    passedOver = passedOver.plus(Totals.unreadable(1));
    if (file.input().named()) {
      troubles.add(line);
    } else {
      log.warn("skipped " + line);
    }
  }
}
