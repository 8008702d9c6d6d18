package dev.tidewaiter.input.ignore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.input.FileWalk;
import dev.tidewaiter.input.Found;
import dev.tidewaiter.input.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a walk leaves out as Git does, and what it reads all the same. */
class IgnoresTest {

  @TempDir Path folder;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectories(folder.resolve(".git/info"));
  }

  @Test
  void whatIsIgnoredIsPassedOverAndCounted() throws IOException {
    write(".gitignore", "secret.yaml\nout/\n*.md\n");
    write("a.yaml", "secret.yaml", "out/b.yaml", "out/c.yaml", "note.md");

    assertEquals(List.of("a.yaml"), names(find(".")));
    assertEquals(2, find(".").ignored());
  }

  @Test
  void aNamedFileIsReadThoughItIsIgnored() throws IOException {
    write(".gitignore", "*.yaml\n");
    write("a.yaml");

    assertEquals(List.of("a.yaml"), names(find("a.yaml")));
  }

  @Test
  void aNamedDirectoryIsWalkedThoughItIsIgnored() throws IOException {
    write(".gitignore", "out/\nb.yaml\n");
    write("out/a.yaml", "out/b.yaml");

    assertEquals(List.of("out/a.yaml"), names(find("out")));
  }

  @Test
  void filesAboveTheNamedDirectoryCount() throws IOException {
    write(".gitignore", "x/y/b.yaml\n");
    write("x/.gitignore", "/y/c.yaml\n");
    write("x/y/a.yaml", "x/y/b.yaml", "x/y/c.yaml");

    assertEquals(List.of("x/y/a.yaml"), names(find("x/y")));
  }

  @Test
  void filesAboveTheRepositoryDoNotCount() throws IOException {
    write(".gitignore", "*.yaml\n");
    write("inner/.git/HEAD", "inner/a.yaml");

    assertEquals(List.of("inner/a.yaml"), names(find("inner")));
    assertEquals(List.of("inner/a.yaml"), names(find(".")));
  }

  @Test
  void outsideOfARepositoryNothingIsIgnored() throws IOException {
    Files.delete(folder.resolve(".git/info"));
    Files.delete(folder.resolve(".git"));
    write(".gitignore", "*.yaml\n");
    write("a.yaml");

    assertEquals(List.of("a.yaml"), names(find(".")));
  }

  @Test
  void whatOneCopyIgnoresCountsLeast() throws IOException {
    write(".git/info/exclude", "a.yaml\nb.yaml\n");
    write(".gitignore", "!b.yaml\n");
    write("a.yaml", "b.yaml");

    assertEquals(List.of("b.yaml"), names(find(".")));
  }

  @Test
  void aWorkingTreeElsewhereIgnoresWhatItsRepositoryDoes() throws IOException {
    write(".git/info/exclude", "a.yaml\n");
    write(".git/worktrees/other/commondir", "../..\n");
    write("other/.git", "gitdir: " + folder.resolve(".git/worktrees/other") + "\n");
    write("other/a.yaml", "other/b.yaml");

    assertEquals(List.of("other/b.yaml"), names(find("other")));
  }

  @Test
  void aLinkToADirectoryIsNoDirectoryToGit() throws IOException {
    write(".gitignore", "link/\n");
    write("shared/a.yaml");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("shared"));

    assertEquals(List.of("link/a.yaml"), names(find(".")).stream().filter(name -> name.startsWith("link")).toList());
  }

  @Test
  void aGitignoreThatIsADirectoryOrALinkSaysNothing() throws IOException {
    write("x/.gitignore/z", "y/a.yaml", "x/a.yaml");
    write("patterns", "*.yaml\n");
    Files.createSymbolicLink(folder.resolve("y/.gitignore"), Path.of("..", "patterns"));

    assertEquals(List.of("x/a.yaml", "y/a.yaml"), names(find(".")));
  }

  @ParameterizedTest
  @CsvSource({
    "foo**/bar, foobar", "foo**/bar, foo/x/bar", "a/**, a/b/c", "**/c, a/b/c", "a/**/c, a/c", "/a, a", "a/b, a/b", "'#a', b", "'\\#a', '#a'",
    "'!a', b", "'\\!a', '!a'", "'a\\ ', 'a '", "'[[:digit:]-]x', '-x'"
  })
  void aLineIsForAPath(String line, String path) {
    boolean expected = !path.equals("b");

    assertEquals(expected, says(line, path) == IgnoreFile.Says.IGNORED);
  }

  @Test
  void aPatternThatTriesManyWaysIsDoneSoon() {
    assertEquals(
        IgnoreFile.Says.NOTHING, says("**/a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab/**/*a*a*a*a*b", ("a".repeat(200) + "/").repeat(20) + "a"));
  }

  @Test
  void aSlashIsInNoSet() {
    assertFalse(ByteSet.NO_SLASH.has('/'));
    assertTrue(ByteSet.NO_SLASH.has('a'));
  }

  private static IgnoreFile.Says says(String line, String path) {
    return new IgnoreFile("", IgnoreFile.patterns(line)).of(path, path.substring(path.lastIndexOf('/') + 1), false);
  }

  private void write(String... names) throws IOException {
    if (names.length == 2 && (names[1].endsWith("\n"))) {
      Files.writeString(made(names[0]), names[1]);
      return;
    }
    for (String name : names) {
      Files.writeString(made(name), "kind");
    }
  }

  private Path made(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return file;
  }

  private Found find(String... paths) {
    FileWalk.Scope scope = new FileWalk.Scope(FileWalk.Reach.WRITTEN, false, List.of(), true);
    return FileWalk.find(List.of(paths), scope, folder, "", InputStream.nullInputStream());
  }

  private static List<String> names(Found found) {
    return found.inputs().stream().map(Input::name).toList();
  }
}
