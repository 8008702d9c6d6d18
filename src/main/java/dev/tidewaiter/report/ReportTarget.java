package dev.tidewaiter.report;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.server.decode.Nearest;
import java.util.Optional;

/**
 * A report to a file, as the user asks for it.
 *
 * @param path of the file
 * @param append whether the file's text stays and the report follows it
 */
public record ReportTarget(Format format, String path, boolean append) {

  /**
   * Reads {@code FORMAT=FILE}.
   *
   * @throws UsageException if it is not of this form or there is no such format
   */
  public static ReportTarget of(String written) {
    int equals = written.indexOf('=');
    if (equals <= 0 || equals == written.length() - 1) {
      throw new UsageException("--output " + written + ": a format and a file, such as sarif=report.sarif");
    }
    String path = written.substring(equals + 1);
    if (path.equals("-")) {
      throw new UsageException("--output " + written + ": for standard output say --format " + written.substring(0, equals));
    }
    return new ReportTarget(format(written.substring(0, equals), "--output"), path, false);
  }

  /**
   * The format of a name.
   *
   * @param option where the name was given
   * @throws UsageException if there is no such format
   */
  public static Format format(String word, String option) {
    Optional<Format> format = Format.of(word);
    if (format.isPresent()) {
      return format.get();
    }
    Nearest nearest = new Nearest(word);
    for (Format one : Format.values()) {
      nearest.offer(one.word());
    }
    Optional<String> meant = nearest.found();
    throw new UsageException(
        option + " " + word + ": one of " + Format.NAMES + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : ""));
  }

  /** The same, behind what the file already has. */
  public ReportTarget appending() {
    return new ReportTarget(format, path, true);
  }

  /** As the user writes it. */
  String written() {
    return format.word() + "=" + path;
  }
}
