package dev.tidewaiter.report;

import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Verdict;
import java.util.List;

/** The API server's answer as one line of JSON, with the fields of its Status. */
public final class VerdictJson {

  private VerdictJson() {}

  /** The line of one object, with its line break. */
  public static void line(String file, int document, Answer answer, StringBuilder out) {
    text("{\"file\":", file, out);
    out.append(",\"document\":").append(document);
    if (answer.item().isPresent()) {
      out.append(",\"item\":").append(answer.item().getAsInt());
    }
    text(",\"apiVersion\":", answer.object().apiVersion(), out);
    text(",\"kind\":", answer.object().kind(), out);
    text(",\"namespace\":", answer.object().namespace(), out);
    text(",\"name\":", answer.object().name(), out);
    out.append(",\"code\":").append(answer.verdict().code());
    verdict(answer.verdict(), out);
    out.append("}\n");
  }

  private static void verdict(Verdict verdict, StringBuilder out) {
    String reason = "";
    String message = "";
    List<Verdict.Cause> causes = List.of();
    if (verdict instanceof Verdict.Rejected rejected) {
      reason = rejected.reason();
      message = rejected.message();
      causes = rejected.causes();
    } else if (verdict instanceof Verdict.Undecided undecided) {
      message = undecided.why();
    } else if (verdict instanceof Verdict.Nothing) {
      message = "a list of nothing creates nothing";
    }
    text(",\"reason\":", reason, out);
    text(",\"message\":", message, out);
    out.append(",\"causes\":[");
    for (int i = 0; i < causes.size(); i++) {
      text(i == 0 ? "{\"reason\":" : ",{\"reason\":", causes.get(i).reason(), out);
      text(",\"field\":", causes.get(i).field(), out);
      text(",\"message\":", causes.get(i).message(), out);
      out.append('}');
    }
    out.append("],\"warnings\":[");
    for (int i = 0; i < verdict.warnings().size(); i++) {
      out.append(i == 0 ? "" : ",");
      JsonText.string(verdict.warnings().get(i), out);
    }
    out.append(']');
  }

  /** A member with what stands before its value. */
  private static void text(String before, String value, StringBuilder out) {
    out.append(before);
    JsonText.string(value, out);
  }
}
