package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;

/** How the roles of a report's parts look: the sequences that start each, and the one that ends them all. */
record Theme(String error, String warning, String info, String headline, String frame, String secondary, String end) {

  static final Theme PLAIN = new Theme("", "", "", "", "", "", "");

  static final Theme COLORS =
      new Theme("\u001b[1;31m", "\u001b[1;33m", "\u001b[1;36m", "\u001b[1m", "\u001b[34m", "\u001b[34m", "\u001b[0m");

  static Theme of(boolean colors) {
    return colors ? COLORS : PLAIN;
  }

  String of(Severity severity) {
    return severity == Severity.ERROR ? error : severity == Severity.WARNING ? warning : info;
  }
}
