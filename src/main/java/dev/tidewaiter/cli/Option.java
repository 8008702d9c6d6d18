package dev.tidewaiter.cli;

/**
 * An option of the command line.
 *
 * @param name behind {@code --}
 * @param letter behind {@code -}; a space if it has none
 * @param value what its value is called in the help; empty if it takes none, such as {@code [=REF]} if it need not have one
 * @param commands the commands that take it, between spaces
 * @param help one sentence without its full stop
 */
record Option(String name, char letter, String value, String commands, String help) {

  static final char NO_LETTER = ' ';

  boolean takesValue() {
    return !value.isEmpty() && !mayTakeValue();
  }

  /** Whether a value may follow at once, behind an equals sign. */
  boolean mayTakeValue() {
    return value.startsWith("[=");
  }

  boolean isFor(String command) {
    return commands.contains(" " + command + " ");
  }
}
