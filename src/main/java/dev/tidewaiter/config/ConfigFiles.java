package dev.tidewaiter.config;

import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.PackReader;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
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
  private final RuleCatalog catalog;
  private final PackReader packs = new PackReader();
  private final boolean rules;

  /**
   * Reads files.
   *
   * @param workingDirectory what files are named relative to in messages
   * @param catalog the rules that there are, beside those of packs that the files name
   */
  public ConfigFiles(Path workingDirectory, RuleCatalog catalog) {
    this(workingDirectory, catalog, true);
  }

  private ConfigFiles(Path workingDirectory, RuleCatalog catalog, boolean rules) {
    this.workingDirectory = workingDirectory;
    this.catalog = catalog;
    this.rules = rules;
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
   * What a file says of the whole run with the files that it extends. No rules are read for it, and no words that name rules.
   *
   * @throws UsageException if any is wrong or can't be read, with a line for each mistake
   */
  static RunSettings settings(Path workingDirectory, Path file) {
    return new ConfigFiles(workingDirectory, RuleCatalog.BUILT_IN, false).read(List.of(file)).get(0).run();
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
    Optional<ConfigReader> reader = ConfigReader.of(source.get(), mistakes);
    if (reader.isEmpty()) {
      return Configuration.NONE;
    }
    open.add(file);
    Configuration base = Configuration.NONE;
    for (YamlNode.Scalar extended : reader.get().texts("extends")) {
      base = extended(source.get(), file, extended, open, mistakes).over(base);
    }
    open.remove(open.size() - 1);
    if (!rules) {
      return reader.get().withoutRules().over(base);
    }
    List<RulePack> named = packs(source.get(), file, reader.get().texts("rules"), mistakes);
    RuleCatalog all = catalog.with(base.packs()).with(named);
    mistakes.addAll(all.clashes());
    return reader.get().read(named, all).over(base);
  }

  private List<RulePack> packs(Source source, Path file, List<YamlNode.Scalar> written, Mistakes mistakes) {
    List<RulePack> read = new ArrayList<>();
    for (YamlNode.Scalar one : written) {
      Optional<Path> place = beside(source, file, one, mistakes);
      if (place.isPresent() && !TextFile.isThere(place.get())) {
        mistakes.add(source, one.span(), "there is no folder " + name(place.get()));
      } else if (place.isPresent()) {
        PackReader.Reading reading = packs.read(place.get(), name(place.get()));
        mistakes.addAll(reading.mistakes());
        if (reading.pack().isPresent()) {
          read.add(reading.pack().get());
        }
      }
    }
    return read;
  }

  /** The place that a file names relative to its own. */
  private static Optional<Path> beside(Source source, Path file, YamlNode.Scalar written, Mistakes mistakes) {
    try {
      return Optional.of(file.resolveSibling(written.value()).normalize());
    } catch (InvalidPathException e) {
      mistakes.add(source, written.span(), "not a path: " + written.value());
      return Optional.empty();
    }
  }

  private Configuration extended(Source source, Path file, YamlNode.Scalar written, List<Path> open, Mistakes mistakes) {
    Span at = written.span();
    Optional<Path> named = beside(source, file, written, mistakes);
    if (named.isEmpty()) {
      return Configuration.NONE;
    }
    Path other = named.get();
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
