package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.input.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFilesTest {

  private static final Selection ALL = new Selection(List.of(), List.of(), true);

  @TempDir private Path base;

  @Test
  void theDirectoriesThatPeopleUseAreLookedIn() throws IOException {
    files(
        "src/main/k8s/a.yaml",
        "src/main/kubernetes/b.yml",
        "src/main/helm/shop/c.yaml",
        "k8s/d.json",
        "kubernetes/e.yaml",
        "deploy/f.yaml",
        "manifests/g.yaml",
        "charts/shop/h.yaml",
        "src/main/resources/i.yaml",
        "src/test/resources/no.yaml",
        "no.yaml");

    assertEquals(
        List.of(
            "src/main/k8s/a.yaml",
            "src/main/kubernetes/b.yml",
            "src/main/helm/shop/c.yaml",
            "k8s/d.json",
            "kubernetes/e.yaml",
            "deploy/f.yaml",
            "manifests/g.yaml",
            "charts/shop/h.yaml",
            "src/main/resources/i.yaml"),
        usual(ALL));
  }

  @Test
  void onlyAmongResourcesMustAFileSayWhatItIs() throws IOException {
    files("k8s/a.yaml", "src/main/resources/b.yaml");
    List<ManifestFile> found = found(ManifestPlaces.of(module(), true), ALL).files();

    assertEquals(List.of(false, true), found.stream().map(ManifestFile::mixed).toList());
  }

  @Test
  void resourcesThatTheBuildNamesAreTakenAtItsWord() throws IOException {
    files("src/main/resources/b.yaml");
    List<ManifestFile> found = found(given("src/main/resources"), ALL).files();

    assertEquals(List.of(false), found.stream().map(ManifestFile::mixed).toList());
  }

  @Test
  void whatJKubeWroteTwiceIsCheckedInTheFileThatIsDeployed() throws IOException {
    files("target/classes/META-INF/jkube/kubernetes.yml", "target/classes/META-INF/jkube/kubernetes/web.yml");

    assertEquals(List.of("target/classes/META-INF/jkube/kubernetes.yml"), usual(ALL));
  }

  @Test
  void singleFilesOfJKubeAloneAreChecked() throws IOException {
    files("target/classes/META-INF/jkube/openshift/web.yml");

    assertEquals(List.of("target/classes/META-INF/jkube/openshift/web.yml"), usual(ALL));
  }

  @Test
  void jsonBesideYamlIsCheckedOnceWhereItIsGenerated() throws IOException {
    files("target/kubernetes/web.json", "target/kubernetes/web.yml", "target/kubernetes/db.json", "k8s/a.json", "k8s/a.yml");

    assertEquals(List.of("k8s/a.json", "k8s/a.yml", "target/kubernetes/db.json", "target/kubernetes/web.yml"), usual(ALL));
  }

  @Test
  void theSameForAnotherPlatformIsLeftOutBesideTheOneForKubernetes() throws IOException {
    files(
        "target/kubernetes/kubernetes.json",
        "target/kubernetes/knative.yml",
        "target/kubernetes/minikube.yml",
        "target/classes/META-INF/dekorate/openshift.yml",
        "target/classes/META-INF/jkube/kubernetes.yml",
        "target/classes/META-INF/jkube/openshift/web.yml");

    assertEquals(
        List.of(
            "target/classes/META-INF/jkube/kubernetes.yml",
            "target/classes/META-INF/dekorate/openshift.yml",
            "target/kubernetes/kubernetes.json"),
        usual(ALL));
  }

  @Test
  void whatQuarkusPutsIntoItsOwnFileIsCheckedThere() throws IOException {
    files("src/main/kubernetes/kubernetes.yaml", "src/main/kubernetes/other.yaml", "target/kubernetes/kubernetes.yml");

    assertEquals(List.of("src/main/kubernetes/other.yaml", "target/kubernetes/kubernetes.yml"), usual(ALL));
  }

  @Test
  void withoutGeneratedFilesTheirSourcesAreChecked() throws IOException {
    files("src/main/kubernetes/kubernetes.yaml", "target/kubernetes/kubernetes.yml", "target/classes/META-INF/dekorate/kubernetes.yml");

    assertEquals(List.of("src/main/kubernetes/kubernetes.yaml"), usual(new Selection(List.of(), List.of(), false)));
  }

  @Test
  void fragmentsAreNoManifestsWhereADirectoryAboveThemIsNamed() throws IOException {
    files("src/main/jkube/deployment.yml", "sub/src/main/jkube/service.yml", "src/main/other.yml");

    assertEquals(List.of("src/main/other.yml"), found("."));
    assertEquals(List.of("src/main/other.yml"), found("src/main"));
  }

  @Test
  void fragmentsThatTheBuildNamesAreTakenAtItsWord() throws IOException {
    files("src/main/jkube/deployment.yml", "src/main/jkube/prod/deployment.yml");

    assertEquals(List.of("src/main/jkube/prod/deployment.yml"), found("src/main/jkube/prod"));
    assertEquals(List.of("src/main/jkube/deployment.yml"), found("src/main/jkube/deployment.yml"));
  }

  @Test
  void fragmentsInAnotherDirectoryAreNoManifestsEither() throws IOException {
    files("k8s/deployment.yml", "manifests/a.yml");
    ModuleLayout usual = module();
    ModuleLayout module = new ModuleLayout(base, usual.build(), usual.classes(), base.resolve("k8s"), List.of());

    assertEquals(List.of("manifests/a.yml"), names(found(ManifestPlaces.of(module, true), ALL)));
  }

  @Test
  void whatIsAnotherModulesIsLeftToIt() throws IOException {
    files("deploy/a.yaml", "deploy/module/k8s/b.yaml");
    ModuleLayout usual = module();
    ModuleLayout parent = new ModuleLayout(base, usual.build(), usual.classes(), usual.fragments(), List.of(base.resolve("deploy/module")));

    assertEquals(List.of("deploy/a.yaml"), names(found(ManifestPlaces.of(parent, true), ALL)));
  }

  @Test
  void aFileThatIsNamedTwiceIsCheckedOnce() throws IOException {
    files("k8s/a.yaml");

    assertEquals(List.of("k8s/a.yaml"), found("k8s", "./k8s/a.yaml", "k8s/../k8s"));
  }

  @Test
  void globsAreForPathsFromTheModuleAndFromTheInputAndForNames() throws IOException {
    files("k8s/prod/a.yaml", "k8s/prod/b.yml", "k8s/test/a.yaml");

    assertEquals(List.of("k8s/prod/a.yaml", "k8s/prod/b.yml"), usual(including("k8s/prod/**")));
    assertEquals(List.of("k8s/prod/a.yaml", "k8s/prod/b.yml"), usual(including("prod/**")));
    assertEquals(List.of("k8s/prod/b.yml"), usual(including("*.yml")));
    assertEquals(List.of("k8s/test/a.yaml"), usual(excluding("k8s/prod")));
    assertEquals(List.of("k8s/test/a.yaml"), usual(excluding("prod/**")));
  }

  @Test
  void aMissingInputIsRefusedAndTheOthersAreFound() throws IOException {
    files("k8s/a.yaml");
    ManifestFiles found = found(given("missing", "k8s"), ALL);

    assertEquals(List.of("missing: no such file or directory"), found.refused());
    assertEquals(List.of("k8s/a.yaml"), names(found));
  }

  @Test
  void aLinkToNothingIsPassedOverAndCounted() throws IOException {
    files("k8s/a.yaml");
    Files.createSymbolicLink(base.resolve("k8s/b.yaml"), base.resolve("nothing"));
    ManifestFiles found = found(given("k8s"), ALL);

    assertEquals(List.of("k8s/b.yaml: a link to nothing"), found.unreadable());
    assertEquals(1, found.passedOver());
  }

  @Test
  void reportsCallFilesFromTheDirectoryThatTheyAreAskedTo() throws IOException {
    files("module/k8s/a.yaml", "shared/b.yaml");
    ModuleLayout module = ModuleLayout.usual(base.resolve("module"));
    List<Place> places = Place.given(List.of("k8s", "../shared", base.resolve("shared/b.yaml").toString()), module);

    assertEquals(List.of("module/k8s/a.yaml", "shared/b.yaml"), names(ManifestFiles.in(places, ALL, base)));
  }

  @Test
  void nothingUsualNeedExist() {
    assertTrue(ManifestPlaces.of(module(), true).isEmpty());
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = base.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
  }

  private ModuleLayout module() {
    return ModuleLayout.usual(base);
  }

  private List<Place> given(String... inputs) {
    return Place.given(List.of(inputs), module());
  }

  private List<String> usual(Selection selection) {
    return names(found(ManifestPlaces.of(module(), selection.generated()), selection));
  }

  private List<String> found(String... inputs) {
    return names(found(given(inputs), ALL));
  }

  private ManifestFiles found(List<Place> places, Selection selection) {
    return ManifestFiles.in(places, selection, base);
  }

  private static List<String> names(ManifestFiles found) {
    return found.files().stream().map(ManifestFile::name).toList();
  }

  private static Selection including(String glob) {
    return new Selection(Glob.all(List.of(glob)), List.of(), true);
  }

  private static Selection excluding(String glob) {
    return new Selection(List.of(), Glob.all(List.of(glob)), true);
  }
}
