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
      out.append("#compdef tidewaiter\nautoload -U +X bashcompinit && bashcompinit\n");
      bash(out);
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
    out.append("  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n    case $word in\n      ");
    commands("|", out);
    out.append(") command=$word; break ;;\n    esac\n  done\n  case $command in\n");
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
      if (!option.isFor("check")) {
        out.append(" -n '__fish_seen_subcommand_from").append(option.commands().stripTrailing()).append('\'');
      }
      out.append(" -l ").append(option.name());
      if (option.letter() != Option.NO_LETTER) {
        out.append(" -s ").append(option.letter());
      }
      out.append(option.takesValue() ? " -r" : "").append(" -d ");
      quoted(option.help(), out);
      out.append('\n');
    }
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('\'').append(text.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
  }
}
