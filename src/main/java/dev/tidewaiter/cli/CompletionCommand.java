package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;

/** {@code tidewaiter completion}: a script that completes commands and options in a shell, made from the table of options. */
final class CompletionCommand {

  private CompletionCommand() {}

  static int run(CommandLine line, Streams streams) {
    String shell = line.arguments().size() == 1 ? line.arguments().get(0) : "";
    StringBuilder out = new StringBuilder();
    if (shell.equals("bash")) {
      bash(out);
    } else if (shell.equals("zsh")) {
      zsh(out);
    } else if (shell.equals("fish")) {
      fish(out);
    } else {
      throw new UsageException("completion for which shell? bash, zsh or fish");
    }
    streams.out().print(out.toString());
    return ExitCode.FINE;
  }

  private static void bash(StringBuilder out) {
    out.append("_tidewaiter() {\n  local current=\"${COMP_WORDS[COMP_CWORD]}\" command=check word options\n");
    command("\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"", out);
    out.append("  case $command in\n");
    for (Options.Command command : Options.COMMANDS) {
      out.append("    ").append(command.name()).append(") options='");
      String space = "";
      for (Option option : Options.TABLE) {
        if (option.isFor(command.name())) {
          out.append(space).append("--").append(option.name());
          space = " ";
        }
      }
      out.append("' ;;\n");
    }
    out.append("  esac\n  COMPREPLY=()\n  if [[ $current == -* ]]; then\n");
    out.append("    COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n  elif [[ $COMP_CWORD == 1 ]]; then\n");
    out.append("    COMPREPLY=($(compgen -W '");
    commands(" ", out);
    out.append("' -- \"$current\"))\n  fi\n}\ncomplete -o default -F _tidewaiter tidewaiter ./tidewaiter\n");
  }

  /** Finds the command among the words before the one that is being written. */
  private static void command(String words, StringBuilder out) {
    out.append("  for word in ").append(words).append("; do\n    case $word in\n      ");
    commands("|", out);
    out.append(") command=$word; break ;;\n    esac\n  done\n");
  }

  /** To be read by a shell as it starts, or to be put into its {@code fpath} under the name {@code _tidewaiter}. */
  private static void zsh(StringBuilder out) {
    out.append("#compdef tidewaiter\n_tidewaiter() {\n  local command=check word\n  local -a commands options\n  commands=(");
    for (Options.Command command : Options.COMMANDS) {
      described(command.name(), command.help(), out);
    }
    out.append("\n  )\n");
    command("\"${(@)words[2,CURRENT-1]}\"", out);
    out.append("  case $command in\n");
    for (Options.Command command : Options.COMMANDS) {
      out.append("    ").append(command.name()).append(") options=(");
      for (Option option : Options.TABLE) {
        if (option.isFor(command.name())) {
          described("--" + option.name(), option.help(), out);
        }
      }
      out.append("\n    ) ;;\n");
    }
    out.append("  esac\n  if [[ $words[CURRENT] == -* ]]; then\n    _describe -o option options\n    return\n  fi\n");
    out.append("  (( CURRENT == 2 )) && _describe command commands\n  _files\n}\n");
    out.append("if [[ $funcstack[1] == _tidewaiter ]]; then\n  _tidewaiter \"$@\"\nelse\n");
    out.append("  (( $+functions[compdef] )) || { autoload -U compinit && compinit }\n  compdef _tidewaiter tidewaiter\nfi\n");
  }

  private static void described(String name, String help, StringBuilder out) {
    out.append("\n      ");
    out.append('\'').append(name).append(':').append(help.replace("'", "'\\''")).append('\'');
  }

  private static void commands(String between, StringBuilder out) {
    String before = "";
    for (Options.Command command : Options.COMMANDS) {
      out.append(before).append(command.name());
      before = between;
    }
  }

  private static void fish(StringBuilder out) {
    for (Options.Command command : Options.COMMANDS) {
      out.append("complete -c tidewaiter -n __fish_use_subcommand -a ").append(command.name()).append(" -d ");
      quoted(command.help(), out);
      out.append('\n');
    }
    for (Option option : Options.TABLE) {
      out.append("complete -c tidewaiter");
      fishCondition(option, out);
      out.append(" -l ").append(option.name());
      if (option.letter() != Option.NO_LETTER) {
        out.append(" -s ").append(option.letter());
      }
      out.append(option.takesValue() ? " -r" : "").append(" -d ");
      quoted(option.help(), out);
      out.append('\n');
    }
  }

  /** An option of check is one unless a command is named that does not take it. */
  private static void fishCondition(Option option, StringBuilder out) {
    boolean unnamed = option.isFor("check");
    StringBuilder commands = new StringBuilder();
    for (Options.Command command : Options.COMMANDS) {
      if (option.isFor(command.name()) != unnamed) {
        commands.append(' ').append(command.name());
      }
    }
    if (commands.length() > 0) {
      out.append(unnamed ? " -n 'not __fish_seen_subcommand_from" : " -n '__fish_seen_subcommand_from").append(commands).append('\'');
    }
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('\'').append(text.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
  }
}
