package dev.tidewaiter;

import dev.tidewaiter.engine.BuiltInSeverities;
import dev.tidewaiter.engine.DocumentVerdicts;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.FileReport;
import dev.tidewaiter.engine.KubernetesLine;
import dev.tidewaiter.engine.RunNotes;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Totals;
import dev.tidewaiter.text.Source;
import java.util.ArrayList;
import java.util.List;

/** The library's front door: build once, check many sources, from any thread. */
public final class Tidewaiter {

  /** The version that manifests are judged for unless another is asked for. */
  public static final String NEWEST_KUBERNETES = "1.37";

  private final Engine engine;

  private Tidewaiter(Engine engine) {
    this.engine = engine;
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The text of a file's bytes, under the name that reports are to call it by. */
  public Source source(String name, byte[] bytes) {
    return engine.source(name, bytes);
  }

  /** What is wrong in the sources. */
  public CheckResult check(List<Source> sources) {
    List<Finding> findings = new ArrayList<>();
    RunNotes notes = new RunNotes();
    Totals totals = Totals.NONE;
    for (Source source : sources) {
      FileReport report = engine.check(source);
      findings.addAll(report.findings());
      notes.add(report.shared());
      totals = totals.plus(report.totals());
    }
    for (Finding note : notes.findings()) {
      findings.add(note);
      totals = totals.plus(Totals.finding(note.severity()));
    }
    return new CheckResult(findings, totals);
  }

  /** What the API server would answer to each document of a source, in its order. */
  public List<DocumentVerdicts> verdicts(Source source) {
    List<DocumentVerdicts> verdicts = new ArrayList<>();
    engine.verdicts(source, verdicts::add);
    return verdicts;
  }

  /** From bytes to findings, one source at a time. */
  public Engine engine() {
    return engine;
  }

  /** This build's version. */
  public static String version() {
    String version = Tidewaiter.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** What is chosen before sources are checked. */
  public static final class Builder {
    private String kubernetes = NEWEST_KUBERNETES;

    private Builder() {}

    /** The Kubernetes version whose API server is asked, such as {@code 1.37}. */
    public Builder kubernetes(String version) {
      kubernetes = version;
      return this;
    }

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if nothing is known of the Kubernetes version; the message names the versions that are known
     */
    public Tidewaiter build() {
      return new Tidewaiter(new Engine(KubernetesLine.of(kubernetes), new BuiltInSeverities()));
    }
  }
}
