package dev.tidewaiter.cli;

/** What the process ends with; the highest applies. */
final class ExitCode {

  /** Nothing to report. */
  static final int FINE = 0;

  /** Findings, or rejections. */
  static final int FINDINGS = 1;

  /** A wrong command line or configuration, or a named path that cannot be read. */
  static final int USAGE = 2;

  /** A mistake of our own. */
  static final int OURS = 3;

  private ExitCode() {}
}
