package dev.tidewaiter.cli;

/**
 * An option of the command line.
 *
 * @param name behind {@code --}
 * @param letter behind {@code -}; a space if it has none
 * @param value what its value is called in the help; empty if it takes none
 * @param commands the commands that take it, between spaces
 * @param help one sentence without its full stop
 */
record Option(String name, char letter, String value, String commands, String help) {

  static final char NO_LETTER = ' ';

  boolean takesValue() {
    return !value.isEmpty();
  }

  boolean isFor(String command) {
    return commands.contains(" " + command + " ");
  }
}
