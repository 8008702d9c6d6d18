package dev.tidewaiter.finding;

/**
 * What a run saw, in numbers.
 *
 * @param files read and looked at, whatever was in them
 * @param manifests objects that were checked; each item of a {@code List} is one
 * @param manifestsWithFindings those with a finding of their own
 * @param notKubernetes files in which no document is a manifest
 * @param templates files that are templates still to be rendered
 * @param unreadable files, pipes, devices and loops of links that were met and passed over
 * @param crashes our own mistakes
 */
public record Totals(
    int files,
    int manifests,
    int manifestsWithFindings,
    int notKubernetes,
    int templates,
    int unreadable,
    int crashes,
    int errors,
    int warnings,
    int infos) {

  public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Both runs together. */
  public Totals plus(Totals other) {
    return new Totals(
        files + other.files,
        manifests + other.manifests,
        manifestsWithFindings + other.manifestsWithFindings,
        notKubernetes + other.notKubernetes,
        templates + other.templates,
        unreadable + other.unreadable,
        crashes + other.crashes,
        errors + other.errors,
        warnings + other.warnings,
        infos + other.infos);
  }

  /** One finding more. */
  public Totals plus(Severity severity) {
    return plus(
        new Totals(
            0, 0, 0, 0, 0, 0, 0, severity == Severity.ERROR ? 1 : 0, severity == Severity.WARNING ? 1 : 0, severity == Severity.INFO ? 1 : 0));
  }

  /** These and a number of paths that were passed over. */
  public Totals plusUnreadable(int paths) {
    return plus(new Totals(0, 0, 0, 0, 0, paths, 0, 0, 0, 0));
  }

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
