package dev.tidewaiter.input;

/** What a command line or a configuration got wrong: one line that names the mend. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message, null, false, false);
  }
}
