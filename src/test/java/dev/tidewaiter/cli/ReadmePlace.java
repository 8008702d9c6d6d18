package dev.tidewaiter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A repository that has all that the README's commands name, with one mistake in each manifest; each command is run in a copy of it. */
final class ReadmePlace {

  private static final String GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";
  private static final String BAD = GOOD + "datta: {}\n";

  /** A mistake that nobody doubts how to mend. */
  private static final String MENDED = "---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\ndata:\n  a: 1\n";

  private final Path folder;
  private int runs;

  ReadmePlace(Path folder) throws Exception {
    this.folder = folder;
    write("deploy/web.yaml", BAD + MENDED, "");
    write("charts/web/templates/a.yaml", BAD, "");
    write("overlays/prod/kustomization.yaml", "resources: []\n", "");
    write("guide.md", "```yaml\n" + BAD + "```\n", "");
    write("docs/page.md", "```yaml\n" + BAD + "```\n", "");
    write("changed.yaml", GOOD, "");
    write("branched.yaml", GOOD, "");
    write("bin/helm", "#!/bin/sh\nprintf -- '---\\n# Source: web/templates/a.yaml\\n'; cat charts/web/templates/a.yaml\n", "x");
    write("bin/kustomize", "#!/bin/sh\ncat charts/web/templates/a.yaml\n", "x");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String libraries = place(org.jsoup.Jsoup.class) + ":" + place(org.commonmark.node.Node.class) + ":" + place(LoadSettings.class);
    String classes = place(Main.class) + ":" + libraries;
    write(
        "tidewaiter",
        "#!/bin/sh\nexec '" + java + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classes + "' dev.tidewaiter.cli.Main \"$@\"\n",
        "x");
    Files.createSymbolicLink(folder.resolve("template/bin/tidewaiter"), Path.of("..", "tidewaiter"));
    String commit = "git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -q -m x";
    CommandRun made = bash(
        "git init -q . && git add . && " + commit + " && git update-ref refs/remotes/origin/main HEAD"
            + " && printf 'datta: {}\\n' >>branched.yaml && git add . && " + commit
            + " && printf 'datta: {}\\n' >>changed.yaml && git add changed.yaml",
        folder.resolve("template"));
    if (made.exit() != 0) {
      throw new IOException(made.toString());
    }
  }

  /** The folder or jar that a class is in. */
  private static Path place(Class<?> one) throws Exception {
    return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath();
  }

  private void write(String name, String text, String mode) throws IOException {
    Path file = folder.resolve("template").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (mode.equals("x")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** What a command does. */
  CommandRun run(String command) throws Exception {
    Path copy = folder.resolve("run" + runs++);
    bash("cp -a template " + copy.getFileName(), folder);
    return bash(command, copy);
  }

  private CommandRun bash(String command, Path directory) throws Exception {
    Path err = folder.resolve("err");
    ProcessBuilder bash = new ProcessBuilder(List.of("/bin/bash", "--norc", "-c", command)).directory(directory.toFile());
    bash.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    bash.environment().put("PATH", directory.resolve("bin") + ":/usr/bin:/bin");
    Process process = bash.redirectError(err.toFile()).redirectInput(new java.io.File("/dev/null")).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new CommandRun(process.waitFor(), out, Files.readString(err));
  }
}
