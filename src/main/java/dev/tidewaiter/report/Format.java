package dev.tidewaiter.report;

import java.util.Optional;

/** The formats of reports: how the user names them, what they are for, how they are made. */
public enum Format {
  TEXT("text", "for people: the lines with a mark, the object, the way out"),
  CONCISE("concise", "one line a finding, as compilers write them"),
  JSON("json", "one JSON object for programs"),
  SARIF("sarif", "SARIF 2.1.0, for GitHub's code scanning and others");

  /** All names, for the help; as the table above has them. */
  public static final String NAMES = "text, concise, json, sarif";

  private final String word;
  private final String description;

  Format(String word, String description) {
    this.word = word;
    this.description = description;
  }

  /** How the user names it. */
  public String word() {
    return word;
  }

  /** What it is for, without a full stop. */
  public String description() {
    return description;
  }

  /** The format of a name. */
  public static Optional<Format> of(String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** A report in this format. What it is made of is loaded here, and only here. */
  public Report open(ReportSettings settings, ReportSink sink) {
    if (this == TEXT) {
      return new StreamReport(new TextReporter(settings.colors(), settings.summary()), sink);
    }
    if (this == CONCISE) {
      return new StreamReport(new ConciseReporter(settings.colors()), sink);
    }
    if (this == JSON) {
      return new StreamReport(new JsonReporter(), sink);
    }
    if (this == SARIF) {
      return new SarifReport(settings, sink);
    }
    throw new AssertionError(this);
  }

  /** Whether the report is one document, which is to be whole even if there was nothing to read. */
  public boolean isDocument() {
    return this != TEXT && this != CONCISE;
  }
}
