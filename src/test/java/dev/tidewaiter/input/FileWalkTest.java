package dev.tidewaiter.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWalkTest {

  @TempDir Path folder;

  @Test
  void takesManifestNamesInTheOrderOfTheirNames() throws IOException {
    write("b/2.yml", "b/1.yaml", "a.json", "c.txt", "b.yaml");

    assertEquals(List.of("a.json", "b/1.yaml", "b/2.yml", "b.yaml"), names(find(".")));
  }

  @Test
  void leavesOutFoldersThatHoldNoManifestsOfOnesOwn() throws IOException {
    write(".git/a.yaml", "node_modules/a.yaml", "x/target/a.yaml", ".terraform/a.yaml", ".github/a.yaml", "x/a.yaml");

    assertEquals(List.of("x/a.yaml"), names(find(".")));
  }

  @Test
  void whoWantsAllGetsAllButGit() throws IOException {
    write(".git/a.yaml", "node_modules/a.yaml", ".github/a.yaml");

    Found found = find(FileWalk.Reach.ALL, List.of(), ".");

    assertEquals(List.of(".github/a.yaml", "node_modules/a.yaml"), names(found));
  }

  @Test
  void walksALeftOutFolderThatIsNamed() throws IOException {
    write("target/a.yaml");

    assertEquals(List.of("target/a.yaml"), names(find("target/")));
  }

  @Test
  void takesANamedFileWhateverItsName() throws IOException {
    write("manifest.txt");

    assertEquals(List.of("manifest.txt"), names(find("./manifest.txt")));
  }

  @Test
  void takesPagesIfTheyAreAskedFor() throws IOException {
    write("a.md", "B.HTML", "c.adoc", "d.txt", "e.yaml", "f.rst", "node_modules/g.md");

    FileWalk.Scope scope = new FileWalk.Scope(FileWalk.Reach.WRITTEN, true, List.of());
    Found found = FileWalk.find(List.of("."), scope, folder, "stdin", new ByteArrayInputStream(new byte[0]));

    assertEquals(List.of("B.HTML", "a.md", "c.adoc", "d.txt", "e.yaml"), names(found));
  }

  @Test
  void keepsTheOrderOfThePathsAskedFor() throws IOException {
    write("b.yaml", "a/a.yaml");

    assertEquals(List.of("b.yaml", "a/a.yaml"), names(find("b.yaml", "a")));
  }

  @Test
  void leavesOutWhatIsExcluded() throws IOException {
    write("charts/web/a.yaml", "deploy/a.yaml", "deploy/skip.yaml", "deploy/test/a.yaml");

    Found found = find(Glob.all(List.of("charts", "skip.yaml", "deploy/test/**")), ".");

    assertEquals(List.of("deploy/a.yaml"), names(found));
  }

  @Test
  void tellsDirectoriesThatHoldNothingHidden() throws IOException {
    write("plain/a.yaml", "odd/.hidden", "odd/below/b.yaml");

    assertEquals(Set.of(".", "plain", "odd/below"), find(".").plain());
  }

  @Test
  void matchesExclusionsBelowTheNamedFolderToo() throws IOException {
    write("deploy/test/a.yaml", "deploy/a.yaml");

    assertEquals(List.of("deploy/a.yaml"), names(find(Glob.all(List.of("test/*")), "deploy")));
  }

  @Test
  void refusesAMissingPathAndGoesOn() throws IOException {
    write("a.yaml");

    Found found = find("missing.yaml", "a.yaml");

    assertEquals(List.of("missing.yaml: no such file or directory"), found.refused());
    assertEquals(List.of("a.yaml"), names(found));
  }

  @Test
  void countsALinkThatLeadsBack() throws IOException {
    write("a/b/x.yaml");
    Files.createSymbolicLink(folder.resolve("a/b/back"), Path.of("..", ".."));

    Found found = find(".");

    assertEquals(List.of("a/b/x.yaml"), names(found));
    assertEquals(1, found.loops());
  }

  @Test
  void countsALinkToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("self.yaml"), Path.of("self.yaml"));

    assertEquals(1, find(".").loops());
  }

  @Test
  void refusesANamedLinkToItself() throws IOException {
    Files.createSymbolicLink(folder.resolve("self.yaml"), Path.of("self.yaml"));

    assertEquals(1, find("self.yaml").refused().size());
  }

  @Test
  void followsALinkedFolderOnce() throws IOException {
    write("shared/x.yaml");
    Files.createDirectory(folder.resolve("root"));
    Files.createSymbolicLink(folder.resolve("root/one"), Path.of("..", "shared"));
    Files.createSymbolicLink(folder.resolve("root/two"), Path.of("..", "shared"));

    assertEquals(List.of("root/one/x.yaml"), names(find("root")));
  }

  @Test
  void saysThatALinkLeadsNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.yaml"), Path.of("nowhere.yaml"));

    Found found = find(".");

    assertEquals(List.of("gone.yaml: a link to nothing"), found.unreadable());
    assertTrue(found.refused().isEmpty());
  }

  @Test
  void passesOverAPipeMetOnTheWay() throws Exception {
    pipe("pipe.yaml");

    Found found = find(".");

    assertTrue(found.inputs().isEmpty());
    assertEquals(1, found.irregular());
  }

  @Test
  void refusesANamedPipe() throws Exception {
    pipe("pipe.yaml");

    assertEquals(List.of("pipe.yaml: not a file or directory; pipe it in and name it -"), find("pipe.yaml").refused());
  }

  @Test
  void walksAFolderWithTheNameOfAFile() throws IOException {
    write("x.yaml/a.yaml");

    assertEquals(List.of("x.yaml/a.yaml"), names(find(".")));
  }

  @Test
  void readsAFileWhoseNameIsNotAscii() throws IOException {
    assumeTrue(isUtf8(), "the locale of this run cannot write the name");
    write("grüße-世界.yaml");

    Input input = find(".").inputs().get(0);

    assertEquals("grüße-世界.yaml", input.name());
    assertArrayEquals("kind".getBytes(StandardCharsets.UTF_8), input.read());
  }

  @Test
  void readsTheStreamForADash() throws IOException {
    Input input = find("-").inputs().get(0);

    assertEquals("stdin", input.name());
    assertArrayEquals(new byte[] {1}, input.read());
  }

  @Test
  void aPipeCanBeReadAgain() throws Exception {
    pipe("pipe");
    Path pipe = folder.resolve("pipe");
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.write(pipe, new byte[] {1, 2});
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.start();
    Input input = new Input.Device("/dev/fd/63", pipe);

    assertArrayEquals(new byte[] {1, 2}, input.read());
    writer.join();
    assertArrayEquals(new byte[] {1, 2}, input.read());
  }

  @Test
  void whatIsInDevIsTakenForADevice() throws IOException {
    assumeTrue(Files.exists(Path.of("/dev/null")), "no /dev/null here");

    assertEquals(Input.Device.class, find("/dev/null").inputs().get(0).getClass());
  }

  private static boolean isUtf8() {
    return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));
  }

  private void pipe(String name) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
    new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start().waitFor();
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "kind");
    }
  }

  private Found find(String... paths) {
    return find(List.of(), paths);
  }

  private Found find(List<Glob> excluded, String... paths) {
    return find(FileWalk.Reach.WRITTEN, excluded, paths);
  }

  private Found find(FileWalk.Reach reach, List<Glob> excluded, String... paths) {
    return FileWalk.find(List.of(paths), reach, folder, excluded, "stdin", new ByteArrayInputStream(new byte[] {1}));
  }

  private static List<String> names(Found found) {
    return found.inputs().stream().map(Input::name).toList();
  }
}
