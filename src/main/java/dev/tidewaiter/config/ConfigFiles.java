package dev.tidewaiter.config;

import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads configuration files with the files that they extend. */
public final class ConfigFiles {

  private final Path workingDirectory;
  private final List<RuleMetadata> rules;

  /**
   * Reads files.
   *
   * @param workingDirectory what files are named relative to in messages
   * @param rules all that there are
   */
  public ConfigFiles(Path workingDirectory, List<RuleMetadata> rules) {
    this.workingDirectory = workingDirectory;
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads files.
   *
   * @return what each says with the files that it extends, in their order
   * @throws UsageException if any is wrong or can't be read, with a line for each mistake
   */
  public List<Configuration> read(Collection<Path> files) {
    Mistakes mistakes = new Mistakes();
    List<Configuration> read = new ArrayList<>(files.size());
    for (Path file : files) {
      read.add(read(file, new ArrayList<>(), mistakes));
    }
    mistakes.tell();
    return read;
  }

  /**
   * @param open the files that are being read: this one is extended by them
   */
  private Configuration read(Path file, List<Path> open, Mistakes mistakes) {
    Optional<Source> source = TextFile.read(file, name(file));
    if (source.isEmpty()) {
      mistakes.add(name(file) + ": cannot be read");
      return Configuration.NONE;
    }
    ConfigReader.Reading reading = ConfigReader.read(source.get(), rules, mistakes);
    open.add(file);
    Configuration base = Configuration.NONE;
    for (YamlNode.Scalar extended : reading.extended()) {
      base = extended(source.get(), file, extended, open, mistakes).over(base);
    }
    open.remove(open.size() - 1);
    return reading.configuration().over(base);
  }

  private Configuration extended(Source source, Path file, YamlNode.Scalar written, List<Path> open, Mistakes mistakes) {
    Span at = written.span();
    Path other;
    try {
      other = file.resolveSibling(written.value()).normalize();
    } catch (InvalidPathException e) {
      mistakes.add(source, at, "not a path: " + written.value());
      return Configuration.NONE;
    }
    if (open.contains(other)) {
      mistakes.add(source, at, "extends itself by way of " + written.value());
      return Configuration.NONE;
    }
    if (!TextFile.exists(other)) {
      mistakes.add(source, at, "there is no file " + name(other));
      return Configuration.NONE;
    }
    return read(other, open, mistakes);
  }

  private String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path from = workingDirectory.toAbsolutePath().normalize();
    return absolute.startsWith(from) ? from.relativize(absolute).toString().replace('\\', '/') : file.toString();
  }
}
