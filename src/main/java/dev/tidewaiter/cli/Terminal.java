package dev.tidewaiter.cli;

import java.util.Map;

/**
 * Where the output goes.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is one
 * @param environment the environment's variables
 */
record Terminal(boolean out, boolean err, Map<String, String> environment) {

  /** The system property in which the launcher says which streams are terminals, such as {@code out,err}. */
  static final String PROPERTY = "tidewaiter.terminal";

  /** This process'. Without the launcher nothing is taken for a terminal: asking the console costs more than a check. */
  static Terminal ofProcess() {
    String terminals = System.getProperty(PROPERTY, "");
    return new Terminal(terminals.contains("out"), terminals.contains("err"), System.getenv());
  }

  /** Whether to print in colors: the option ({@code auto} leaves it open), then {@code NO_COLOR}, then {@code FORCE_COLOR}, then whether anyone would see them. */
  boolean colors(String option) {
    if (option.equals("always") || option.equals("never")) {
      return option.equals("always");
    }
    if (isSet("NO_COLOR")) {
      return false;
    }
    if (isForced("FORCE_COLOR") || isForced("CLICOLOR_FORCE")) {
      return true;
    }
    return out && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether someone waits in front of it. */
  boolean showsProgress() {
    return err && !isSet("CI");
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private boolean isForced(String name) {
    return isSet(name) && !environment.get(name).equals("0");
  }
}
