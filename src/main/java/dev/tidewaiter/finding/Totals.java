package dev.tidewaiter.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run saw, in numbers.
 *
 * @param files read and looked at, whatever was in them
 * @param manifests objects that were checked; each item of a {@code List} is one
 * @param manifestsWithFindings those that a finding is about
 * @param undecided objects of which it is not known whether the API server would accept them
 * @param emptyLists lists without items, of which none is a manifest
 * @param notKubernetes files in which no document is a manifest
 * @param templates files that are templates still to be rendered
 * @param unreadable files, pipes, devices and loops of links that were met and passed over
 * @param ignored files and directories that Git ignores
 * @param crashes our own mistakes
 */
public record Totals(
    int files,
    int manifests,
    int manifestsWithFindings,
    int undecided,
    int emptyLists,
    int notKubernetes,
    int templates,
    int unreadable,
    int ignored,
    int crashes,
    int errors,
    int warnings,
    int infos) {

  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One file with manifests. */
  public static final Totals FILE = new Totals(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One file without. */
  public static final Totals NOT_KUBERNETES = new Totals(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);

  /** One file that is a template. */
  public static final Totals TEMPLATE = new Totals(1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);

  /** One list without items. */
  public static final Totals EMPTY_LIST = new Totals(0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One mistake of our own. */
  public static final Totals CRASH = crashes(1);

  /** One object. */
  public static Totals manifest(boolean withFindings, boolean undecided) {
    return new Totals(0, 1, withFindings ? 1 : 0, undecided ? 1 : 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Objects counted before, of which only the whole set told that a finding is about them. */
  public static Totals foundLater(int manifests) {
    return new Totals(0, 0, manifests, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Paths that were passed over. */
  public static Totals unreadable(int paths) {
    return new Totals(0, 0, 0, 0, 0, 0, 0, paths, 0, 0, 0, 0, 0);
  }

  /** Paths that Git ignores. */
  public static Totals ignored(int paths) {
    return new Totals(0, 0, 0, 0, 0, 0, 0, 0, paths, 0, 0, 0, 0);
  }

  /** Mistakes of our own. */
  public static Totals crashes(int crashes) {
    return new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, crashes, 0, 0, 0);
  }

  /** One finding. */
  public static Totals finding(Severity severity) {
    int error = severity == Severity.ERROR ? 1 : 0;
    int warning = severity == Severity.WARNING ? 1 : 0;
    return new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, error, warning, 1 - error - warning);
  }

  /** Both together. */
  public Totals plus(Totals other) {
    return new Totals(
        files + other.files,
        manifests + other.manifests,
        manifestsWithFindings + other.manifestsWithFindings,
        undecided + other.undecided,
        emptyLists + other.emptyLists,
        notKubernetes + other.notKubernetes,
        templates + other.templates,
        unreadable + other.unreadable,
        ignored + other.ignored,
        crashes + other.crashes,
        errors + other.errors,
        warnings + other.warnings,
        infos + other.infos);
  }

  /** The numbers of a part of a file: without those of files. */
  public Totals ofPart() {
    return new Totals(0, manifests, manifestsWithFindings, undecided, emptyLists, 0, 0, 0, 0, crashes, errors, warnings, infos);
  }

  /** These with other findings, of which fewer are left. */
  public Totals leaving(List<Finding> findings) {
    Set<Object> objects = new HashSet<>();
    Totals counted = NONE;
    for (Finding finding : findings) {
      counted = counted.plus(finding(finding.severity()));
      objects.add(finding.object());
    }
    int withFindings = Math.min(manifestsWithFindings, objects.size());
    return new Totals(
        files, manifests, withFindings, undecided, emptyLists, notKubernetes, templates, unreadable, ignored, crashes, counted.errors,
        counted.warnings, counted.infos);
  }

  /** Findings of all severities. */
  public int findings() {
    return errors + warnings + infos;
  }

  /** Whether there is a finding of this severity or a worse one. */
  public boolean anyAtLeast(Severity severity) {
    return errors > 0
        || warnings > 0 && Severity.WARNING.atLeast(severity)
        || infos > 0 && Severity.INFO.atLeast(severity);
  }
}
