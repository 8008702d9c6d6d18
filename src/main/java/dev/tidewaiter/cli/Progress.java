package dev.tidewaiter.cli;

/** Says how far a long run is, on a terminal only and not in its first second. */
final class Progress {

  private static final long FIRST = 1_000_000_000L;
  private static final long STEP = 100_000_000L;

  private final Utf8Output err;
  private final boolean shown;
  private final int all;
  private long next;
  private int done;
  private boolean visible;

  Progress(Streams streams, boolean wanted, int all) {
    err = streams.err();
    shown = wanted && streams.terminal().showsProgress();
    this.all = all;
    next = shown ? System.nanoTime() + FIRST : 0;
  }

  /** One more is done. */
  void step() {
    done++;
    if (shown && System.nanoTime() - next > 0) {
      next = System.nanoTime() + STEP;
      visible = true;
      err.print("\r" + done + " of " + all + " files");
      err.flush();
    }
  }

  /** Takes the line away, before anything else is printed. */
  void clear() {
    if (visible) {
      visible = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
