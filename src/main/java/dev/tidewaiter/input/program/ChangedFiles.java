package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The files below the working directory that a change touches, as Git sees it. */
public final class ChangedFiles {

  private final Program git;
  private final Path workingDirectory;

  /**
   * Asks the user's Git.
   *
   * @throws UsageException if there is none
   */
  public ChangedFiles(Map<String, String> environment, Path workingDirectory) {
    this.git =
        Program.find("git", environment, workingDirectory)
            .orElseThrow(() -> new UsageException("--changed and --staged need git on PATH"));
    this.workingDirectory = workingDirectory;
  }

  /**
   * The files that differ from a commit, or that Git does not know yet and does not ignore.
   *
   * @param reference where the change branched off; empty for the last commit
   * @param paths only below these; all if there are none
   */
  public List<Input> changed(String reference, List<String> paths) {
    demandRepository();
    String from = "HEAD";
    if (!reference.isEmpty()) {
      from = text(List.of("merge-base", "--end-of-options", reference, "HEAD")).strip();
    }
    TreeSet<String> names = new TreeSet<>(names(List.of("diff", "--name-only", "-z", "--relative", "--diff-filter=d", from), paths));
    names.addAll(names(List.of("ls-files", "--others", "--exclude-standard", "-z"), paths));
    List<Input> inputs = new ArrayList<>(names.size());
    for (String name : names) {
      Path file = workingDirectory.resolve(name);
      if (Files.isRegularFile(file)) {
        inputs.add(new Input.File(name, file, false));
      }
    }
    return inputs;
  }

  /** What the next commit would have of each file that it changes, whatever else was written to the file since. */
  public List<Input> staged(List<String> paths) {
    demandRepository();
    List<Input> inputs = new ArrayList<>();
    for (String name : new TreeSet<>(names(List.of("diff", "--cached", "--name-only", "-z", "--relative", "--diff-filter=d"), paths))) {
      inputs.add(new Input.Staged(name, () -> git.output(List.of("show", ":./" + name))));
    }
    return inputs;
  }

  /** Outside of a repository {@code git diff} compares any two files, and complains of everything but where it is. */
  private void demandRepository() {
    git.output(List.of("rev-parse", "--git-dir"));
  }

  private List<String> names(List<String> command, List<String> paths) {
    List<String> arguments = new ArrayList<>(List.of("--literal-pathspecs"));
    arguments.addAll(command);
    arguments.add("--");
    arguments.addAll(paths);
    List<String> names = new ArrayList<>();
    for (String name : text(arguments).split("\0")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private String text(List<String> arguments) {
    return new String(git.output(arguments), StandardCharsets.UTF_8);
  }
}
