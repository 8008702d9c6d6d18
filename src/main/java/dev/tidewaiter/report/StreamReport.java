package dev.tidewaiter.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report whose findings are printed as they come. */
final class StreamReport implements Report {

  private static final Runnable NOTHING = new Nothing();

  private final Reporter reporter;
  private final ReportSink sink;
  private boolean begun;
  private boolean printed;

  StreamReport(Reporter reporter, ReportSink sink) {
    this.reporter = reporter;
    this.sink = sink;
  }

  @Override
  public Runnable file(FileFindings file) {
    StringBuilder out = new StringBuilder();
    reporter.file(file, out);
    return out.length() == 0 ? NOTHING : new Piece(utf8(out));
  }

  @Override
  public List<String> end(RunEnd end) {
    StringBuilder out = new StringBuilder();
    begin(out);
    reporter.end(end.totals(), out);
    sink.write(utf8(out));
    return List.of();
  }

  private void begin(StringBuilder out) {
    if (!begun) {
      begun = true;
      reporter.begin(out);
    }
  }

  private void print(byte[] text) {
    StringBuilder before = new StringBuilder();
    begin(before);
    before.append(printed ? reporter.between() : "");
    if (before.length() > 0) {
      sink.write(utf8(before));
    }
    sink.write(text);
    printed = true;
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private final class Piece implements Runnable {
    private final byte[] text;

    Piece(byte[] text) {
      this.text = text;
    }

    @Override
    public void run() {
      print(text);
    }
  }

  private static final class Nothing implements Runnable {
    @Override
    public void run() {}
  }
}
