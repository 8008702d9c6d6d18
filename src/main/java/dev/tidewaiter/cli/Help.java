package dev.tidewaiter.cli;

import dev.tidewaiter.report.Format;

/** The help, made from the table of options. */
final class Help {

  private static final int COLUMN = 32;

  private Help() {}

  /** Of the whole program, or of one command. */
  static String of(CommandLine line) {
    return line.named() ? ofCommand(line.command()) : ofProgram();
  }

  private static String ofProgram() {
    StringBuilder out = new StringBuilder(2048);
    out.append("Tidewaiter checks Kubernetes manifests before they are landed in a cluster: what would the API server answer?\n\nUsage:\n");
    for (Options.Command command : Options.COMMANDS) {
      usage(command, out);
    }
    out.append("\nCommands:\n");
    for (Options.Command command : Options.COMMANDS) {
      row(command.name(), command.help(), out);
    }
    out.append("\nOptions:\n");
    for (Option option : Options.TABLE) {
      row(label(option), option.help(), out);
    }
    formats(out);
    paths(out);
    codes(out);
    return out.toString();
  }

  private static String ofCommand(String name) {
    StringBuilder out = new StringBuilder(1024);
    for (Options.Command command : Options.COMMANDS) {
      if (command.name().equals(name)) {
        String help = command.help();
        out.append(Character.toUpperCase(help.charAt(0))).append(help, 1, help.length()).append(".\n\nUsage:\n");
        usage(command, out);
      }
    }
    out.append("\nOptions:\n");
    for (Option option : Options.TABLE) {
      if (option.isFor(name)) {
        row(label(option), option.help(), out);
      }
    }
    if (name.equals("check")) {
      formats(out);
    }
    if (name.equals("check") || name.equals("verdict")) {
      paths(out);
      codes(out);
    }
    return out.toString();
  }

  private static void usage(Options.Command command, StringBuilder out) {
    out.append("  tidewaiter ").append(command.name().equals("check") ? "[check]" : command.name()).append(" [OPTION ...]");
    out.append(command.arguments().isEmpty() ? "" : " " + command.arguments()).append('\n');
  }

  private static String label(Option option) {
    String letter = option.letter() == Option.NO_LETTER ? "    " : "-" + option.letter() + ", ";
    return letter + "--" + option.name() + (option.takesValue() ? " " : "") + option.value();
  }

  private static void row(String label, String help, StringBuilder out) {
    out.append("  ").append(label);
    for (int i = label.length(); i < COLUMN; i++) {
      out.append(' ');
    }
    out.append("  ").append(help).append('\n');
  }

  private static void formats(StringBuilder out) {
    out.append("\nFormats:\n");
    for (Format format : Format.values()) {
      row(format.word(), format.description(), out);
    }
  }

  private static void paths(StringBuilder out) {
    out.append("\nA PATH is a file, or a directory in which *.yaml, *.yml and *.json are read, but not in node_modules, target and hidden\n");
    out.append("directories, nor what Git ignores (verdict: all but .git). Without a PATH the current directory is read; - is standard input. Of\n");
    out.append("a page (*.md, *.markdown, *.html, *.htm, *.xhtml, *.adoc, *.asciidoc, *.txt) that is named, or met with --docs, the manifests\n");
    out.append("in it are read.\n");
  }

  private static void codes(StringBuilder out) {
    out.append("\nExit codes, the highest applies:\n");
    out.append("  0  nothing to report\n");
    out.append("  1  findings at or above --fail-on; for verdict: a document is rejected\n");
    out.append("  2  a wrong command line, or a named path that cannot be read (the rest is checked)\n");
    out.append("  3  a mistake in Tidewaiter itself\n");
  }
}
