package dev.tidewaiter.cli;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.config.WholeRun;
import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.KubernetesLine;
import dev.tidewaiter.input.FileWalk;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Glob;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.input.program.ChangedFiles;
import dev.tidewaiter.input.program.Rendering;
import dev.tidewaiter.server.decode.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the commands that read manifests have in common. */
final class Paths {

  private static final String STANDARD_INPUT = "stdin";

  private Paths() {}

  /** The engine of verdicts, which are those of the version that the command line asks for, or of the newest. */
  static Engine engine(CommandLine line, WholeRun run) {
    try {
      return Tidewaiter.builder().kubernetes(version(line)).cluster(run.cluster()).thorough().build().engine();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--kubernetes-version: " + e.getMessage());
    }
  }

  /** The engine of a check: of the newest Kubernetes where an older one is asked for that verdicts are not known of. */
  static Engine engine(RunConfig config, Found found, boolean thorough) {
    List<String> names = new ArrayList<>(found.inputs().size());
    for (Input input : found.inputs()) {
      names.add(input.name());
    }
    RuleChoices choices = config.choices(names, found.plain());
    try {
      Tidewaiter.Builder builder = Tidewaiter.builder().kubernetes(config.whole().judging()).cluster(config.whole().cluster()).rules(choices);
      return (thorough ? builder.thorough() : builder).build().engine();
    } catch (IllegalArgumentException e) {
      throw new UsageException("--kubernetes-version: " + e.getMessage() + ", and rules that know what 1.22 to 1.36 have");
    }
  }

  /** What is known of the Kubernetes version asked for. */
  static KubernetesLine kubernetes(CommandLine line) {
    try {
      return KubernetesLine.of(version(line));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--kubernetes-version: " + e.getMessage());
    }
  }

  private static String version(CommandLine line) {
    return line.value("kubernetes-version", Tidewaiter.NEWEST_KUBERNETES);
  }

  /** The inputs asked for; the working directory's if none are. Who asks for verdicts wants every document's. */
  static Found find(CommandLine line, Streams streams) {
    return find(line, line.arguments(), Glob.all(line.values("exclude")), false, streams);
  }

  /** The inputs asked for; those that the configuration names if none are, and without those that it excludes. */
  static Found find(CommandLine line, WholeRun run, Streams streams) {
    List<String> paths = new ArrayList<>(line.arguments());
    if (paths.isEmpty() && !isRendered(line)) {
      for (String path : run.settings().paths()) {
        paths.add(run.fromHere(path));
      }
    }
    List<String> excluded = new ArrayList<>(line.values("exclude"));
    excluded.addAll(run.settings().exclude());
    boolean gitignore = !line.has("no-gitignore") && run.settings().gitignore().orElse(true);
    return find(line, paths, Glob.all(excluded), gitignore, streams);
  }

  private static boolean isRendered(CommandLine line) {
    return line.has("helm") || line.has("kustomize");
  }

  private static Found find(CommandLine line, List<String> paths, List<Glob> excluded, boolean gitignore, Streams streams) {
    FileWalk.Reach reach = line.command().equals("verdict") ? FileWalk.Reach.ALL : FileWalk.Reach.WRITTEN;
    FileWalk.Scope scope = new FileWalk.Scope(reach, line.has("docs"), excluded, gitignore);
    if (line.has("changed") || line.has("staged")) {
      return FileWalk.among(changed(line, paths, streams), scope, streams.workingDirectory());
    }
    String name = line.value("stdin-filename", STANDARD_INPUT);
    if (isRendered(line)) {
      Found walked = FileWalk.find(paths, scope, streams.workingDirectory(), name, streams.in());
      List<Input> inputs = rendered(line, streams);
      inputs.addAll(walked.inputs());
      return new Found(inputs, walked.refused(), walked.unreadable(), walked.irregular(), walked.loops(), walked.ignored(), walked.plain());
    }
    List<String> places = paths.isEmpty() ? List.of(".") : paths;
    Found found = FileWalk.find(places, scope, streams.workingDirectory(), name, streams.in());
    if (streams.most() < Long.MAX_VALUE) {
      ResidentAdmission.hold(found, streams.most());
    }
    return found;
  }

  /** What charts and kustomizations render to. */
  private static List<Input> rendered(CommandLine line, Streams streams) {
    Rendering rendering = new Rendering(streams.terminal().environment(), streams.workingDirectory());
    List<Input> inputs = new ArrayList<>();
    for (String chart : line.values("helm")) {
      inputs.addAll(rendering.helm(chart, line.values("values"), version(line)));
    }
    for (String directory : line.values("kustomize")) {
      inputs.addAll(rendering.kustomize(directory));
    }
    return inputs;
  }

  private static List<Input> changed(CommandLine line, List<String> paths, Streams streams) {
    ChangedFiles files = new ChangedFiles(streams.terminal().environment(), streams.workingDirectory());
    return line.has("staged") ? files.staged(paths) : files.changed(line.value("changed", ""), paths);
  }

  /** Says what cannot be read, and gives the exit code for it. */
  static int complain(CommandLine command, Found found, Streams streams) {
    for (String line : found.unreadable()) {
      streams.complain("skipped " + line);
    }
    for (String line : found.refused()) {
      streams.complain(line + hint(command, line));
    }
    return found.refused().isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
  }

  /** A first word that is nothing to read may have been meant as a command. */
  private static String hint(CommandLine command, String refusal) {
    String first = command.named() || command.arguments().isEmpty() ? "" : command.arguments().get(0);
    if (first.isEmpty() || !refusal.startsWith(first + ": ")) {
      return "";
    }
    Nearest nearest = new Nearest(first);
    for (Options.Command one : Options.COMMANDS) {
      nearest.offer(one.name());
    }
    Optional<String> meant = nearest.found();
    return meant.isPresent() ? "; did you mean the command " + meant.get() + "?" : "";
  }
}
