package dev.tidewaiter.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestFileTest {

  @TempDir Path folder;
  private Path deep;

  @BeforeEach
  void make() throws IOException {
    deep = Files.createDirectories(folder.resolve("repository/a/b"));
    Files.createDirectories(folder.resolve("repository/.git"));
    Files.writeString(folder.resolve(NearestFile.NAME), "");
  }

  @Test
  void theFileOfTheDirectoryItselfIsNearest() throws IOException {
    write(deep);
    write(deep.getParent());

    assertEquals(Optional.of(deep.resolve(NearestFile.NAME)), new NearestFile().above(deep));
  }

  @Test
  void aFileAboveCounts() throws IOException {
    write(deep.getParent());

    assertEquals(Optional.of(deep.resolveSibling(NearestFile.NAME)), new NearestFile().above(deep));
  }

  @Test
  void aFileBesideTheRepositoryCounts() throws IOException {
    write(folder.resolve("repository"));

    assertEquals(Optional.of(folder.resolve("repository").resolve(NearestFile.NAME)), new NearestFile().above(deep));
  }

  @Test
  void aFileAboveTheRepositoryDoesNotCount() {
    assertEquals(Optional.empty(), new NearestFile().above(deep));
  }

  @Test
  void aDirectoryWithoutHiddenFilesIsLeftForTheOneAbove() throws IOException {
    write(folder.resolve("repository"));

    Set<Path> files = new NearestFile().above(folder, List.of("repository/a/b/x.yaml"), Set.of("repository/a/b", "repository/a")).files();

    assertEquals(Set.of(folder.resolve("repository").resolve(NearestFile.NAME)), files);
  }

  @Test
  void aDirectoryThatIsSaidToHoldNothingHiddenIsNotLookedAt() throws IOException {
    write(deep);

    Set<Path> files = new NearestFile().above(Path.of(""), List.of(deep + "/x.yaml"), Set.of(deep.toString())).files();

    assertEquals(Set.of(), files);
  }

  @Test
  void oneFileCountsEverywhereIfItIsTheNearestToAllSources() {
    NearestFile.Above all = new NearestFile().above(folder, List.of("x.yaml", "other/y.yaml"), Set.of());
    NearestFile.Above some = new NearestFile().above(folder, List.of("x.yaml", "repository/a/y.yaml"), Set.of());

    assertEquals(Optional.of(folder.resolve(NearestFile.NAME)), all.only());
    assertEquals(Optional.empty(), some.only());
    assertEquals(all.files(), some.files());
  }

  @Test
  void oneOfSeveralFilesDoesNotCountEverywhere() throws IOException {
    write(deep);

    assertEquals(Optional.empty(), new NearestFile().above(folder, List.of("repository/a/b/x.yaml", "y.yaml"), Set.of()).only());
  }

  private static void write(Path directory) throws IOException {
    Files.writeString(directory.resolve(NearestFile.NAME), "");
  }
}
