package dev.tidewaiter.report;

import dev.tidewaiter.finding.Totals;

/** The numbers of a run as a sentence. */
public final class SummaryLine {

  private SummaryLine() {}

  /** Such as {@code Found 2 errors, 1 warning in 3 of 41 manifests (12 files skipped: 9 not Kubernetes, 3 templates).} */
  public static String of(Totals totals) {
    StringBuilder out = new StringBuilder();
    if (totals.manifests() == 0 && totals.findings() == 0) {
      out.append("Nothing to check: no manifests found");
    } else if (totals.findings() == 0) {
      out.append("No problems in ");
      count(totals.manifests(), "manifest", out);
    } else {
      out.append("Found ");
      severities(totals, out);
      out.append(totals.manifests() == 0 ? ", no manifests to check" : " in ");
      if (totals.manifestsWithFindings() > 0) {
        out.append(totals.manifestsWithFindings()).append(" of ");
      }
      if (totals.manifests() > 0) {
        count(totals.manifests(), "manifest", out);
      }
    }
    if (totals.undecided() > 0) {
      out.append(", ").append(totals.undecided()).append(" of them not checked to the end");
    }
    if (totals.emptyLists() > 0) {
      out.append(", ").append(totals.emptyLists()).append(totals.emptyLists() == 1 ? " list is empty" : " lists are empty");
    }
    skipped(totals, out);
    return out.append('.').toString();
  }

  private static void severities(Totals totals, StringBuilder out) {
    int start = out.length();
    severity(totals.errors(), "error", start, out);
    severity(totals.warnings(), "warning", start, out);
    severity(totals.infos(), "info", start, out);
  }

  private static void severity(int number, String word, int start, StringBuilder out) {
    if (number > 0) {
      out.append(out.length() > start ? ", " : "");
      count(number, word, out);
    }
  }

  private static void skipped(Totals totals, StringBuilder out) {
    int all = totals.notKubernetes() + totals.templates() + totals.unreadable() + totals.ignored();
    if (all == 0) {
      return;
    }
    out.append(" (");
    count(all, "file", out);
    out.append(" skipped: ");
    int start = out.length();
    part(totals.notKubernetes(), "not Kubernetes", start, out);
    part(totals.templates(), totals.templates() == 1 ? "template" : "templates", start, out);
    part(totals.unreadable(), "unreadable", start, out);
    part(totals.ignored(), "ignored by Git", start, out);
    out.append(')');
  }

  private static void part(int number, String words, int start, StringBuilder out) {
    if (number > 0) {
      out.append(out.length() > start ? ", " : "").append(number).append(' ').append(words);
    }
  }

  private static void count(int number, String word, StringBuilder out) {
    out.append(number).append(' ').append(word).append(number == 1 ? "" : "s");
  }
}
