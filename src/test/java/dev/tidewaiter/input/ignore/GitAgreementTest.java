package dev.tidewaiter.input.ignore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.input.FileWalk;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk of trees that are made up, beside what Git itself would add of them. */
class GitAgreementTest {

  private static final int TREES = 150;
  private static final String[] NAMES = {"a", "b", "ab", "a b", "b.c", "[a]", "a*", "#a", "!b", isUtf8() ? "ä" : "e", "c-", "\\a"};
  private static final String[] PIECES = {
    "a", "b", "ab", "*", "**", "?", "/", "/", "[ab]", "[!a]", "[a-c]", "[]a]", "[[:alpha:]]", "[a", "[^b-]", "\\*", "\\a", " ", ".c", ".yaml",
    "ä", "#", "!", "**/", "/**", "\\ ", "[[:no:]]", "***", "[\\]a]", "[a-]", "c-"
  };

  @TempDir Path folder;

  @Test
  void aWalkTakesWhatGitWouldAdd() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")), "skipped: no git here");
    Random random = new Random(7);
    int ignored = 0;
    for (int i = 0; i < TREES; i++) {
      Path tree = Files.createDirectories(folder.resolve("tree" + i));
      List<String> patterns = new ArrayList<>();
      repository(tree);
      fill(tree, 3, random, patterns);
      if (random.nextInt(3) == 0) {
        Files.createDirectories(tree.resolve(".git/info"));
        patterns(tree.resolve(".git/info/exclude"), random, patterns);
      }
      Found found = FileWalk.find(
          List.of("."), new FileWalk.Scope(FileWalk.Reach.ALL, false, List.of(), true), tree, "", InputStream.nullInputStream());

      assertEquals(ofGit(tree), names(found), String.join("\n", patterns));
      ignored += found.ignored();
    }
    assertTrue(ignored > TREES, "little was ignored: " + ignored);
  }

  /** As far as Git wants it. */
  private static void repository(Path tree) throws IOException {
    Files.createDirectories(tree.resolve(".git/objects"));
    Files.createDirectories(tree.resolve(".git/refs"));
    Files.writeString(tree.resolve(".git/HEAD"), "ref: refs/heads/main\n");
  }

  private static void fill(Path directory, int depth, Random random, List<String> said) throws IOException {
    for (int i = 0; i < 3; i++) {
      String name = NAMES[random.nextInt(NAMES.length)];
      Files.writeString(directory.resolve(name + ".yaml"), "");
      if (depth > 0 && random.nextBoolean()) {
        fill(Files.createDirectories(directory.resolve(name)), depth - 1, random, said);
      }
    }
    if (random.nextInt(depth == 3 ? 1 : 4) == 0) {
      patterns(directory.resolve(".gitignore"), random, said);
    }
  }

  private static void patterns(Path file, Random random, List<String> said) throws IOException {
    StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
    for (int i = random.nextInt(5) + 1; i > 0; i--) {
      text.append(random.nextInt(4) == 0 ? "!" : "");
      for (int pieces = random.nextInt(5) + 1; pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(random.nextInt(3) == 0 ? "*" : "").append(random.nextInt(4) == 0 ? "/" : "");
      text.append(i == 1 ? "" : random.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    Files.writeString(file, text);
    said.add(file + ":\n" + text);
  }

  private static TreeSet<String> ofGit(Path tree) throws Exception {
    ProcessBuilder git = new ProcessBuilder(
        "/usr/bin/git", "-c", "core.excludesFile=/dev/null", "ls-files", "--others", "--exclude-standard", "-z", "--", ":(glob)**/*.yaml");
    git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process process = git.directory(tree.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    TreeSet<String> names = new TreeSet<>();
    for (String name : out.split("\0")) {
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static TreeSet<String> names(Found found) {
    TreeSet<String> names = new TreeSet<>();
    for (Input input : found.inputs()) {
      names.add(input.name());
    }
    return names;
  }

  /** Whether the locale of this run can write every name. */
  private static boolean isUtf8() {
    return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
  }
}
