package dev.tidewaiter.report;

/** Where a report's text goes, piece by piece. */
public interface ReportSink {

  /** Takes UTF-8. */
  void write(byte[] text);
}
