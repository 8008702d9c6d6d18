package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactorTest {

  @TempDir private Path temp;
  private Path root;
  private MavenProject parent;
  private MavenProject web;
  private MavenSession session;

  @BeforeEach
  void twoProjects() {
    root = temp.resolve("shop");
    parent = BuildTree.project(root);
    web = BuildTree.project(root.resolve("web"));
    session = BuildTree.session(List.of(parent, web));
  }

  @Test
  void theBuildDirectoriesAreMavens() {
    web.getBuild().setDirectory(root.resolve("out/web").toString());
    web.getBuild().setOutputDirectory(root.resolve("out/web/classes").toString());
    Path base = root.resolve("web");

    assertEquals(
        new ModuleLayout(base, root.resolve("out/web"), root.resolve("out/web/classes"), base.resolve("src/main/jkube"), List.of()),
        new Reactor(session).layout(web));
  }

  @Test
  void aProjectKnowsTheOnesBelowIt() {
    assertEquals(List.of(root.resolve("web")), new Reactor(session).layout(parent).nested());
  }

  @Test
  void fragmentsLieWhereJKubeIsToldThatTheyLie() {
    web.getProperties().setProperty("jkube.resourceDir", "pieces");

    assertEquals(root.resolve("web/pieces"), new Reactor(session).layout(web).fragments());
  }

  @Test
  void fragmentsLieWhereTheConfigurationOfJKubeSays() {
    Xpp3Dom directory = new Xpp3Dom("resourceDir");
    directory.setValue("pieces");
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    configuration.addChild(directory);
    Plugin plugin = new Plugin();
    plugin.setGroupId("org.eclipse.jkube");
    plugin.setArtifactId("kubernetes-maven-plugin");
    plugin.setConfiguration(configuration);
    web.getBuild().addPlugin(plugin);

    assertEquals(root.resolve("web/pieces"), new Reactor(session).layout(web).fragments());
  }

  @Test
  void filesAreCalledFromTheRepositoryOn() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    session.getRequest().setMultiModuleProjectDirectory(root.resolve("web").toFile());

    assertEquals(root, new Reactor(session).nameRoot(root.resolve("web")));
  }

  @Test
  void withoutARepositoryFilesAreCalledFromTheRootOfTheProjects() {
    session.getRequest().setMultiModuleProjectDirectory(root.toFile());

    assertEquals(root, new Reactor(session).nameRoot(root.resolve("web")));
  }

  @Test
  void withoutARootFilesAreCalledFromTheProject() {
    assertEquals(root.resolve("web"), new Reactor(session).nameRoot(root.resolve("web")));
  }

  @Test
  void reportsOfSeveralProjectsAreToldApart() {
    assertEquals("tidewaiter/web", new Reactor(session).category(web));
    assertEquals("tidewaiter", new Reactor(BuildTree.session(List.of(web))).category(web));
  }
}
