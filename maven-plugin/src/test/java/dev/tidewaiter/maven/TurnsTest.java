package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final MavenProject parent = BuildTree.bound(Path.of("/shop"), "verify");
  private final MavenProject web = BuildTree.bound(Path.of("/shop/web"), "verify");
  private final MavenProject db = BuildTree.bound(Path.of("/shop/db"), "verify");
  private final MavenProject other = BuildTree.project(Path.of("/shop/other"));

  private final List<String> done = new ArrayList<>();

  @Test
  void theGoalRunsInTheLastProjectAsTheFirstWantsIt() throws MojoExecutionException, MojoFailureException {
    Turns turns = turns(parent, web, db);
    arrive(turns, parent, web);
    assertEquals(List.of(), done);

    arrive(turns, db);
    assertEquals(List.of("shop"), done);
  }

  @Test
  void theLastToComeNeedNotBeTheLastInTheOrder() throws MojoExecutionException, MojoFailureException {
    arrive(turns(parent, web, db), parent, db, web);

    assertEquals(List.of("shop"), done);
  }

  @Test
  void aProjectAloneHasItsTurn() throws MojoExecutionException, MojoFailureException {
    arrive(turns(web), web);

    assertEquals(List.of("web"), done);
  }

  @Test
  void projectsWithoutTheGoalAreNotWaitedFor() throws MojoExecutionException, MojoFailureException {
    MavenProject left = BuildTree.bound(Path.of("/shop/left"), "none");
    arrive(turns(parent, other, left), parent);

    assertEquals(List.of("shop"), done);
  }

  @Test
  void projectsThatComeTooLateAreNamed() {
    assertEquals(List.of("other"), turns(parent, web, other).later());
    assertEquals(List.of(), turns(parent, other, web).later());
  }

  private Turns turns(MavenProject... projects) {
    return new Turns(BuildTree.session(List.of(projects)), BuildTree.execution());
  }

  private void arrive(Turns turns, MavenProject... projects) throws MojoExecutionException, MojoFailureException {
    for (MavenProject project : projects) {
      turns.arrive(project, () -> done.add(project.getArtifactId()));
    }
  }
}
