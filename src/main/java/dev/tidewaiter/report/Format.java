package dev.tidewaiter.report;

import java.util.Optional;

/** The formats of reports: how the user names them, what they are for, how they are made. */
public enum Format {
  TEXT("text", "for people: the lines with a mark, the object, the way out"),
  CONCISE("concise", "one line a finding, as compilers write them"),
  JSON("json", "one JSON object for programs"),
  SARIF("sarif", "SARIF 2.1.0, for GitHub's code scanning and others"),
  GITHUB("github", "the text, with the commands that annotate a pull request on GitHub"),
  GITLAB("gitlab", "GitLab's Code Quality report"),
  AZURE("azure", "the text, with the logging commands of Azure Pipelines"),
  JUNIT("junit", "JUnit's XML: a suite for each file, a case for each finding"),
  CHECKSTYLE("checkstyle", "Checkstyle's XML, for Jenkins and others"),
  RDJSON("rdjson", "reviewdog's diagnostic format"),
  SONARQUBE("sonarqube", "SonarQube's generic issue format"),
  MARKDOWN("markdown", "a summary for a comment or a GitHub step summary"),
  HTML("html", "one page for people, with the lines of each finding");

  /** All names, for messages; as the table above has them. */
  public static final String NAMES =
      "text, concise, json, sarif, github, gitlab, azure, junit, checkstyle, rdjson, sonarqube, markdown, html";

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
    if (this == SARIF) {
      return new SarifReport(settings, sink);
    }
    if (this == GITLAB) {
      return new GitlabReport(settings, sink);
    }
    if (this == SONARQUBE) {
      return new SonarReport(settings, sink);
    }
    if (this == MARKDOWN) {
      return new MarkdownReport(settings, sink);
    }
    if (this == HTML) {
      return new HtmlReport(settings, sink);
    }
    return new StreamReport(reporter(settings), sink);
  }

  private Reporter reporter(ReportSettings settings) {
    if (this == TEXT) {
      return new TextReporter(settings.colors(), settings.summary());
    }
    if (this == CONCISE) {
      return new ConciseReporter(settings.colors());
    }
    if (this == JSON) {
      return new JsonReporter();
    }
    if (this == GITHUB) {
      return new AnnotatedTextReporter(new GithubCommands(), settings);
    }
    if (this == AZURE) {
      return new AnnotatedTextReporter(new AzureCommands(), settings);
    }
    if (this == JUNIT) {
      return new JunitReporter(settings.failOn());
    }
    if (this == CHECKSTYLE) {
      return new CheckstyleReporter();
    }
    if (this == RDJSON) {
      return new RdjsonReporter();
    }
    throw new AssertionError(this);
  }

  /** Whether the report is one document, which is to be whole even if there was nothing to read. */
  public boolean isDocument() {
    return this != TEXT && this != CONCISE && this != GITHUB && this != AZURE;
  }
}
