package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedPlacesTest {

  private static final String WRONG = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n  namespace: shop\ndaat: {}\n";
  private static final String POM = "<project>\n  <artifactId>quarkus-kubernetes</artifactId>\n  kubernetes-maven-plugin io.dekorate</project>\n";

  @TempDir private Path base;

  @Test
  void whatIsCommittedStaysWhereItIs() throws IOException {
    write("pom.xml", POM);

    assertEquals("k8s/web.yaml 71..75", committed("k8s/web.yaml"));
  }

  @Test
  void whatJKubeMadeOfAFragmentIsShownThere() throws IOException {
    write("pom.xml", POM);
    write("src/main/jkube/web-configmap.yml", "data: {}");
    write("src/main/jkube/configmap.yml", "data: {}");

    assertEquals("src/main/jkube/web-configmap.yml 0..0", committed("target/classes/META-INF/jkube/kubernetes.yml"));
  }

  @Test
  void aFragmentMayBeCalledByTheKindAlone() throws IOException {
    write("pom.xml", POM);
    write("src/main/jkube/configmap.yaml", "data: {}");

    assertEquals("src/main/jkube/configmap.yaml 0..0", committed("target/classes/META-INF/jkube/kubernetes.yml"));
  }

  @Test
  void whatComesOfNoFragmentIsShownAtItsWriterInThePom() throws IOException {
    write("pom.xml", POM);

    assertEquals("kubernetes-maven-plugin", named(POM, committed("target/classes/META-INF/jkube/kubernetes.yml")));
    assertEquals("io.dekorate", named(POM, committed("target/classes/META-INF/dekorate/kubernetes.yml")));
    assertEquals("quarkus-kubernetes", named(POM, committed("target/kubernetes/kubernetes.yml")));
  }

  @Test
  void aWriterThatThePomDoesNotNameIsShownAtItsStart() throws IOException {
    write("pom.xml", "<?xml?>\n<project/>");

    assertEquals("pom.xml 8..8", committed("target/kubernetes/kubernetes.yml"));
  }

  @Test
  void withoutAPomThePlaceStays() throws IOException {
    assertEquals("target/kubernetes/kubernetes.yml 71..75", committed("target/kubernetes/kubernetes.yml"));
  }

  @Test
  void thePlaceThatWasGeneratedStandsBeside() throws IOException {
    write("pom.xml", POM);
    Finding.Related first = finding("target/kubernetes/kubernetes.yml").related().get(0);

    assertEquals("target/kubernetes/kubernetes.yml", first.source().name());
    assertEquals("daat", first.span().of(first.source().text()));
  }

  @Test
  void theFingerprintStays() throws IOException {
    write("pom.xml", POM);

    assertEquals(finding("k8s/web.yaml").fingerprint(), finding("target/kubernetes/kubernetes.yml").fingerprint());
  }

  /** The name of the file that the finding of a file is shown in, and its span there. */
  private String committed(String name) throws IOException {
    Finding finding = finding(name);
    return finding.source().name() + " " + finding.span().start() + ".." + finding.span().end();
  }

  private Finding finding(String name) throws IOException {
    write(name, WRONG);
    ManifestFiles files =
        ManifestFiles.in(Place.given(List.of(name), ModuleLayout.usual(base)), new Selection(List.of(), List.of(), true), base);
    Finding finding = Tidewaiter.builder().build().check(List.of(Source.of(name, WRONG))).findings().get(0);
    return new CommittedPlaces(files, base).of(finding);
  }

  private static String named(String pom, String place) {
    String[] span = place.substring("pom.xml ".length()).split("\\.\\.");
    return pom.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1]));
  }

  private void write(String name, String text) throws IOException {
    Path file = base.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
