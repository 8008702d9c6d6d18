package dev.tidewaiter.rule;

import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Loads a folder of rules: each in a folder named after its id, with {@code rule.yaml} and perhaps {@code doc.md}. */
public final class RuleFolder {

  private static final String METADATA = "rule.yaml";

  private RuleFolder() {}

  /**
   * All rules below a folder, sorted by id.
   *
   * @throws IllegalArgumentException if any is wrong; the message has a line for each mistake
   */
  public static List<Rule> load(Path folder) throws IOException {
    List<Rule> rules = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (String id : ids(folder)) {
      Path metadata = folder.resolve(id).resolve(METADATA);
      RuleFile.Reading reading = RuleFile.read(Source.of(metadata.toString(), Files.readString(metadata)), id);
      mistakes.addAll(reading.mistakes());
      if (reading.metadata().isPresent()) {
        rules.add(new Rule(reading.metadata().get(), doc(folder.resolve(id), reading.metadata().get()), reading.check()));
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", mistakes));
    }
    return rules;
  }

  /** A rule without documentation is explained by its title. */
  private static String doc(Path folder, RuleMetadata metadata) throws IOException {
    Path doc = folder.resolve("doc.md");
    return Files.exists(doc) ? Files.readString(doc) : "# " + metadata.id() + "\n\n" + metadata.title() + ".\n";
  }

  private static List<String> ids(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(METADATA))
          .map(file -> folder.relativize(file.getParent()).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
