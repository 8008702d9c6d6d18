package dev.tidewaiter.cli;

/** Tells a mistake of our own. */
final class Bug {

  private Bug() {}

  static int tell(Throwable bug, Streams streams) {
    StringBuilder out = new StringBuilder("a mistake in Tidewaiter itself, please report it: ").append(bug);
    streams.complain(out.toString());
    for (StackTraceElement frame : bug.getStackTrace()) {
      streams.err().print("    at " + frame + "\n");
    }
    if (bug.getCause() != null) {
      streams.err().print("  because of " + bug.getCause() + "\n");
    }
    streams.err().flush();
    return ExitCode.OURS;
  }
}
