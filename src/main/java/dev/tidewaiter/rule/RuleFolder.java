package dev.tidewaiter.rule;

import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.rule.data.AdmissionFiles;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads a folder of rules: each in a folder named after its id, with {@code rule.yaml} and perhaps {@code doc.md}. */
public final class RuleFolder {

  private static final String METADATA = "rule.yaml";

  private final Path folder;
  private final String name;
  private final RuleFile.Owner owner;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> mistakes = new ArrayList<>();
  private Optional<AdmissionFiles> policies = Optional.empty();

  private RuleFolder(Path folder, String name, RuleFile.Owner owner) {
    this.folder = folder;
    this.name = name;
    this.owner = owner;
  }

  /**
   * What a folder holds.
   *
   * @param rules sorted by id; those that are wrong left out
   * @param mistakes a line each
   */
  record Reading(List<Rule> rules, List<String> mistakes) {
    Reading {
      rules = List.copyOf(rules);
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * All our rules below a folder, sorted by id.
   *
   * @throws IllegalArgumentException if any is wrong; the message has a line for each mistake
   */
  public static List<Rule> load(Path folder) throws IOException {
    Reading reading = read(folder, folder.toString(), RuleFile.Owner.WE);
    if (!reading.mistakes().isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", reading.mistakes()));
    }
    return reading.rules();
  }

  /**
   * Reads all rules below a folder, which may be the folder of one rule, or of users' one file of admission policies.
   *
   * @param name how messages call the folder
   */
  static Reading read(Path folder, String name, RuleFile.Owner owner) throws IOException {
    RuleFolder reader = new RuleFolder(folder, name, owner);
    if (Files.isDirectory(folder)) {
      reader.folder(folder);
    } else {
      reader.policies(folder);
    }
    if (reader.policies.isPresent()) {
      reader.admission(reader.policies.get());
    }
    return new Reading(reader.rules, reader.mistakes);
  }

  private void rule(Path file) throws IOException {
    Path own = folder.relativize(file.getParent());
    String path = own.toString().replace('\\', '/');
    String id = path.isEmpty() ? folder.toAbsolutePath().normalize().getFileName().toString() : path;
    String called = name + "/" + (path.isEmpty() ? "" : path + "/") + METADATA;
    Optional<Source> source = TextFile.read(file, called);
    if (source.isEmpty()) {
      mistakes.add(called + ": cannot be read");
      return;
    }
    Path beside = file.resolveSibling("schema.json");
    Optional<Source> schema = TextFile.read(beside, called.substring(0, called.length() - METADATA.length()) + "schema.json");
    RuleFile.Reading reading = RuleFile.read(source.get(), id, owner, schema);
    mistakes.addAll(reading.mistakes());
    if (reading.metadata().isPresent()) {
      rules.add(new Rule(reading.metadata().get(), doc(file.getParent(), reading.metadata().get()), reading.check()));
    }
  }

  /** A rule without documentation is explained by its title. */
  private static String doc(Path folder, RuleMetadata metadata) {
    return TextFile.read(folder.resolve("doc.md"), "doc.md")
        .map(Source::text)
        .orElse("# " + metadata.id() + "\n\n" + metadata.title() + ".\n");
  }

  /** What lies beside a {@code rule.yaml} belongs to that rule; other files may hold admission policies. */
  private void folder(Path from) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.sorted().toList();
    }
    if (files.contains(from.resolve(METADATA))) {
      rule(from.resolve(METADATA));
    }
    for (Path file : files) {
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        if (!file.getFileName().toString().startsWith(".") && !file.endsWith("cases")) {
          folder(file);
        }
      } else if (owner == RuleFile.Owner.USERS && !files.contains(from.resolve(METADATA)) && isManifest(file)) {
        policies(file);
      }
    }
  }

  private static boolean isManifest(Path file) {
    String called = file.getFileName().toString();
    return called.endsWith(".yaml") || called.endsWith(".yml") || called.endsWith(".json");
  }

  private void policies(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    Optional<Source> source = TextFile.read(file, path.isEmpty() ? name : name + "/" + path);
    if (source.isPresent() && AdmissionFiles.mayBe(source.get())) {
      policies = Optional.of(policies.orElseGet(AdmissionFiles::new));
      policies.get().read(source.get());
    }
  }

  private void admission(AdmissionFiles read) {
    for (Rule rule : read.rules()) {
      rules.add(rule);
      if (BuiltInRules.find(rule.metadata().id()).isPresent()) {
        mistakes.add(name + ": there is a rule " + rule.metadata().id() + " among those of Tidewaiter; give the policy another name");
      }
    }
    mistakes.addAll(read.mistakes());
  }
}
