package dev.tidewaiter.report;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.RuleMetadata;

/** Writes a rule for SARIF, with its documentation as help. */
final class SarifRule {

  private static final String SECURITY = "security";

  private SarifRule() {}

  static void append(RuleMetadata rule, String doc, StringBuilder out) {
    String title = rule.title() + ".";
    String first = RuleDoc.firstParagraph(doc);
    out.append('{');
    JsonText.member("id", rule.id(), out);
    text("shortDescription", title, out);
    text("fullDescription", first.isEmpty() ? title : first, out);
    out.append(",\"help\":{");
    JsonText.member("text", doc.isEmpty() ? title : RuleDoc.plain(doc), out);
    out.append(',');
    JsonText.member("markdown", doc.isEmpty() ? title : RuleDoc.markdown(doc), out);
    out.append("},\"defaultConfiguration\":{");
    JsonText.member("level", SarifResult.level(rule.severity()), out);
    out.append("},\"properties\":{");
    properties(rule, out);
    out.append("}}");
  }

  private static void text(String member, String text, StringBuilder out) {
    out.append(",\"").append(member).append("\":{");
    JsonText.member("text", text, out);
    out.append('}');
  }

  /** What GitHub reads of a rule's properties. A {@code security-severity} makes its alerts security alerts. */
  private static void properties(RuleMetadata rule, StringBuilder out) {
    Severity severity = rule.severity();
    out.append("\"tags\":[");
    JsonText.string(rule.category(), out);
    out.append(",\"kubernetes\"],");
    JsonText.member("precision", rule.category().equals("server") ? "very-high" : "high", out);
    out.append(',');
    JsonText.member("problem.severity", severity == Severity.INFO ? "recommendation" : severity.word(), out);
    if (rule.category().equals(SECURITY)) {
      out.append(',');
      JsonText.member("security-severity", severity == Severity.ERROR ? "8.0" : severity == Severity.WARNING ? "5.5" : "2.0", out);
    }
  }
}
