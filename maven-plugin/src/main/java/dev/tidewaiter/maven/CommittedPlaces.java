package dev.tidewaiter.maven;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where what a build wrote comes from, for services that show only what is committed: the fragment that JKube made it of, or the plugin or
 * library in the module's {@code pom.xml} that wrote it.
 */
final class CommittedPlaces {

  private static final String POM = "pom.xml";

  /** Words of a {@code pom.xml} that name the writer of a directory, by the end of that directory. */
  private static final Map<String, List<String>> WRITERS =
      Map.of(
          "META-INF/jkube", List.of("kubernetes-maven-plugin", "openshift-maven-plugin"),
          "META-INF/dekorate", List.of("io.dekorate"),
          "META-INF/fabric8", List.of("crd-generator"),
          ManifestPlaces.QUARKUS, List.of("quarkus-kubernetes", "quarkus-openshift", "quarkus-maven-plugin"));

  private final ManifestFiles files;
  private final Path nameRoot;
  private final Map<Path, Optional<Source>> texts = new HashMap<>();

  CommittedPlaces(ManifestFiles files, Path nameRoot) {
    this.files = files;
    this.nameRoot = nameRoot;
  }

  /** The finding at the place that is committed, with the place in what the build wrote beside it; any other finding as it is. */
  Finding of(Finding finding) {
    Optional<ManifestFile> file = files.find(finding.source().file().name());
    if (file.isEmpty() || !file.get().module().isGenerated(file.get().path())) {
      return finding;
    }
    Optional<Finding.Related> origin = fragment(finding, file.get());
    if (origin.isEmpty()) {
      origin = writer(file.get());
    }
    return origin.isEmpty() ? finding : moved(finding, origin.get());
  }

  private static Finding moved(Finding finding, Finding.Related to) {
    List<Finding.Related> related = new ArrayList<>();
    related.add(new Finding.Related(finding.source(), finding.span(), "here in what the build generated"));
    related.addAll(finding.related());
    return new Finding(
        finding.rule(),
        finding.severity(),
        to.source(),
        to.span(),
        finding.object(),
        finding.path(),
        finding.message(),
        finding.help(),
        related);
  }

  /** JKube takes an object's name and kind from the name of the fragment: {@code web-deployment.yml}, or {@code deployment.yml}. */
  private Optional<Finding.Related> fragment(Finding finding, ManifestFile file) {
    String object = finding.object().map(Object::toString).orElse("").toLowerCase(Locale.ROOT);
    int space = object.indexOf(' ');
    if (space < 0 || !file.path().toString().contains("jkube")) {
      return Optional.empty();
    }
    String kind = object.substring(0, space);
    String name = object.substring(Math.max(space, object.lastIndexOf('/')) + 1);
    for (String stem : List.of(name + "-" + kind, kind)) {
      for (String ending : List.of(".yml", ".yaml")) {
        Optional<Source> fragment = text(file.module().fragments().resolve(stem + ending));
        if (fragment.isPresent()) {
          return Optional.of(new Finding.Related(fragment.get(), Span.at(0), ""));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Finding.Related> writer(ManifestFile file) {
    Optional<Source> pom = text(file.module().base().resolve(POM));
    return pom.map(text -> new Finding.Related(text, writer(text.text(), file.path()), ""));
  }

  /** The words that name the writer; the start of the project if it is named elsewhere, as in a parent. */
  private static Span writer(String pom, Path file) {
    for (Map.Entry<String, List<String>> writers : WRITERS.entrySet()) {
      for (Path above = file.getParent(); above != null; above = above.getParent()) {
        if (above.endsWith(writers.getKey())) {
          for (String words : writers.getValue()) {
            int at = pom.indexOf(words);
            if (at >= 0) {
              return new Span(at, at + words.length());
            }
          }
        }
      }
    }
    return Span.at(Math.max(0, pom.indexOf("<project")));
  }

  private Optional<Source> text(Path file) {
    return texts.computeIfAbsent(file, this::read);
  }

  private Optional<Source> read(Path file) {
    try {
      return Optional.of(Source.of(RelativeName.of(nameRoot, file), Files.readString(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
