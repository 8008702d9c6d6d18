package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Templates;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a kustomization names, and those that kustomizations it names do. An object was made of the only one of its kind and name
 * among them, or else of the only one of its kind whose name is in its own; what is left, such as what is generated, of the kustomization.
 */
final class Kustomization implements Templates {

  private static final List<String> NAMES = List.of("kustomization.yaml", "kustomization.yml", "Kustomization");
  private static final Set<String> LISTS = Set.of("resources", "bases", "components");

  private final Path workingDirectory;
  private final Path directory;
  private final Map<String, List<Holder>> byKind = new HashMap<>();

  /** By kind and name, once asked for. */
  private final Map<String, Optional<Template>> known = new HashMap<>();
  private Optional<Source> own = Optional.empty();
  private boolean read;

  /** An object and where it stands. */
  private record Holder(String name, Template template) {}

  Kustomization(Path workingDirectory, String directory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.directory = this.workingDirectory.resolve(directory).normalize();
  }

  @Override
  public synchronized Optional<Template> of(ObjectRef object) {
    if (!read) {
      read = true;
      read();
    }
    return known.computeIfAbsent(object.kind() + '\0' + object.name(), key -> look(object));
  }

  private Optional<Template> look(ObjectRef object) {
    Optional<Template> exact = only(object, true);
    Optional<Template> found = exact.isPresent() ? exact : only(object, false);
    return found.isPresent() || own.isEmpty() ? found : Optional.of(Template.somewhere(own.get()));
  }

  private Optional<Template> only(ObjectRef object, boolean exactly) {
    Optional<Template> found = Optional.empty();
    for (Holder one : byKind.getOrDefault(object.kind(), List.of())) {
      if (exactly ? object.name().equals(one.name) : !one.name.isEmpty() && object.name().contains(one.name)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(one.template);
      }
    }
    return found;
  }

  private void read() {
    Set<Path> met = new HashSet<>();
    Deque<Path> waiting = new ArrayDeque<>(List.of(directory));
    while (!waiting.isEmpty()) {
      Path path = waiting.poll();
      if (!met.add(path)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        Optional<Source> kustomization = kustomization(path);
        own = own.isEmpty() ? kustomization : own;
        if (kustomization.isPresent()) {
          names(kustomization.get(), path, waiting);
        }
      } else if (Files.isRegularFile(path)) {
        TextFile.read(path, name(path)).ifPresent(this::objects);
      }
    }
  }

  private Optional<Source> kustomization(Path folder) {
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (TextFile.exists(file)) {
        return TextFile.read(file, name(file));
      }
    }
    return Optional.empty();
  }

  private static void names(Source kustomization, Path folder, Deque<Path> to) {
    for (YamlDocument document : YamlReader.read(kustomization)) {
      if (document.root().orElse(null) instanceof YamlNode.Mapping root) {
        for (YamlNode.Entry entry : root.entries()) {
          if (LISTS.contains(text(entry.key())) && entry.value() instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> add(text(item), folder, to));
          }
        }
      }
    }
  }

  private static void add(String resource, Path folder, Deque<Path> to) {
    try {
      if (!resource.isEmpty() && !resource.contains("://")) {
        to.add(folder.resolve(resource).normalize());
      }
    } catch (InvalidPathException e) {
      return;
    }
  }

  private void objects(Source source) {
    for (YamlDocument document : YamlReader.read(source)) {
      if (document.root().orElse(null) instanceof YamlNode.Mapping root) {
        int first = source.lines().position(root.span().start()).line();
        int last = source.lines().position(root.span().end()).line();
        String name = value(root, "metadata") instanceof YamlNode.Mapping metadata ? text(value(metadata, "name")) : "";
        Holder holder = new Holder(name, new Template(source, first, last, false));
        byKind.computeIfAbsent(text(value(root, "kind")), kind -> new ArrayList<>()).add(holder);
      }
    }
  }

  /** The value of a key; the mapping itself if it has no such key. */
  private static YamlNode value(YamlNode.Mapping mapping, String key) {
    for (YamlNode.Entry entry : mapping.entries()) {
      if (text(entry.key()).equals(key)) {
        return entry.value();
      }
    }
    return mapping;
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.value() : "";
  }

  private String name(Path file) {
    boolean near = workingDirectory.getRoot().equals(file.getRoot());
    return (near ? workingDirectory.relativize(file) : file).toString().replace(File.separatorChar, '/');
  }
}
