package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.input.UsageException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The command line. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process. */
  public static void main(String[] args) {
    Utf8Output out = new Utf8Output(new FileOutputStream(FileDescriptor.out));
    Utf8Output err = new Utf8Output(new FileOutputStream(FileDescriptor.err));
    int code = run(args, new Streams(Path.of(""), System.in, out, err, Terminal.ofProcess()));
    if (code != ExitCode.FINE) {
      // Not exit: all is written and no one waits to be told, and on JDK 21 and later exit asks the logging system first, for 10 ms.
      Runtime.getRuntime().halt(code);
    }
  }

  /**
   * Runs a command line.
   *
   * @return the exit code: 0, 1, 2 or 3 as the help says
   */
  public static int run(String[] args, Path workingDirectory, InputStream in, OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(false, false, java.util.Map.of());
    return run(args, new Streams(workingDirectory, in, new Utf8Output(out), new Utf8Output(err), terminal));
  }

  static int run(String[] args, Streams streams) {
    try {
      return told(args, streams);
    } catch (UncheckedIOException nowhereToTell) {
      return ExitCode.USAGE;
    }
  }

  private static int told(String[] args, Streams streams) {
    try {
      int code = command(args, streams);
      streams.out().flush();
      streams.err().flush();
      return code;
    } catch (UsageException e) {
      for (String message : e.getMessage().split("\n")) {
        streams.complain(message);
      }
      return ExitCode.USAGE;
    } catch (UncheckedIOException e) {
      return unwritable(e, streams);
    } catch (RuntimeException | Error e) {
      return Bug.tell(e, streams);
    }
  }

  private static int command(String[] args, Streams streams) {
    CommandLine line = Parser.parse(args);
    if (line.has("help")) {
      streams.out().print(Help.of(line));
      return ExitCode.FINE;
    }
    if (line.has("version")) {
      streams.out().print(Tidewaiter.version() + "\n");
      return ExitCode.FINE;
    }
    String command = line.command();
    if (command.equals("check")) {
      return new CheckCommand(line, streams).run();
    }
    if (command.equals("verdict")) {
      return line.has("kinds") ? KindsCommand.run(line, streams) : new VerdictCommand(line, streams).run();
    }
    if (command.equals("baseline")) {
      return new BaselineCommand(line, streams).run(line);
    }
    if (command.equals("explain")) {
      return ExplainCommand.run(line, streams);
    }
    if (command.equals("cron")) {
      return CronCommand.run(line, streams);
    }
    if (command.equals("init")) {
      return InitCommand.run(line, streams);
    }
    if (command.equals("completion")) {
      return CompletionCommand.run(line, streams);
    }
    return RulesCommand.run(line, streams);
  }

  /** Whoever reads the output went away, or the disk is full; only the second is worth a word. */
  private static int unwritable(UncheckedIOException e, Streams streams) {
    String reason = String.valueOf(e.getCause().getMessage());
    if (!reason.contains("Broken pipe")) {
      new Streams(streams.workingDirectory(), streams.in(), streams.err(), streams.err(), streams.terminal())
          .complain("cannot write: " + reason);
    }
    return ExitCode.USAGE;
  }
}
