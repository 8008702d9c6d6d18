package dev.tidewaiter.config;

import dev.tidewaiter.input.Glob;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RulePack;
import dev.tidewaiter.rule.RuleSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a configuration file says, with all that it extends.
 *
 * @param parts the ones that count more behind those that count less
 * @param packs the packs of rules that it names
 */
public record Configuration(RunSettings run, List<Part> parts, List<RulePack> packs) {

  /** Says nothing. */
  public static final Configuration NONE = new Configuration(RunSettings.NONE, List.of(), List.of());

  public Configuration {
    parts = List.copyOf(parts);
    packs = List.copyOf(packs);
  }

  /**
   * A choice and the files it is for.
   *
   * @param files patterns of paths below the configuration's folder; none if it is for all
   */
  record Part(List<Glob> files, RuleChoice choice) {
    public Part {
      files = List.copyOf(files);
    }

    boolean isFor(String path) {
      for (Glob glob : files) {
        if (glob.matches(path)) {
          return true;
        }
      }
      return files.isEmpty();
    }
  }

  /** Whether it says anything of rules. */
  boolean choosesRules() {
    boolean chooses = !packs.isEmpty();
    for (Part part : parts) {
      chooses |= !part.choice().isNothing();
    }
    return chooses;
  }

  /** This, counting more than another. */
  Configuration over(Configuration other) {
    List<Part> all = new ArrayList<>(other.parts);
    all.addAll(parts);
    List<RulePack> allPacks = new ArrayList<>(other.packs);
    allPacks.addAll(packs);
    return new Configuration(run.orElse(other.run), all, allPacks);
  }

  /**
   * What is chosen for files.
   *
   * @param catalog the rules that there are, beside those of this configuration
   * @param settings what the run is for
   * @param last counts more than all that the configuration says, as a command line does
   */
  public Chosen choose(RuleCatalog catalog, RuleSettings settings, RuleChoice last) {
    return new Chosen(parts, catalog.with(packs), settings, last);
  }

  /** What is chosen, once for all files that choose the same. */
  public static final class Chosen implements RuleChoices {
    private final List<Part> parts;
    private final RuleCatalog catalog;
    private final RuleSettings settings;
    private final RuleChoice last;
    /** By which parts count, as a record's own hash code takes the JDK 30 ms to link. */
    private final Map<String, FileRules> known = new ConcurrentHashMap<>();

    private Chosen(List<Part> parts, RuleCatalog catalog, RuleSettings settings, RuleChoice last) {
      this.parts = parts;
      this.catalog = catalog;
      this.settings = settings;
      this.last = last;
    }

    /**
     * The rules for a file.
     *
     * @param path below the configuration's folder, with slashes
     */
    @Override
    public FileRules of(String path) {
      StringBuilder counting = new StringBuilder(parts.size());
      for (Part part : parts) {
        counting.append(part.isFor(path) ? '+' : '-');
      }
      String key = counting.toString();
      FileRules rules = known.get(key);
      if (rules == null) {
        known.putIfAbsent(key, new FileRules(layers(key), settings, catalog));
        rules = known.get(key);
      }
      return rules;
    }

    private List<RuleChoice> layers(String counting) {
      List<RuleChoice> layers = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if (counting.charAt(i) == '+') {
          layers.add(parts.get(i).choice());
        }
      }
      layers.add(last);
      return layers;
    }

    /**
     * The same, for sources whose names are relative to another folder than the configuration's.
     *
     * @param file the configuration; empty if there is none
     */
    public RuleChoices relativeTo(Path workingDirectory, Optional<Path> file) {
      return areUniform() ? this : new ElsewhereChoices(this, workingDirectory, file.orElseThrow().toAbsolutePath().normalize().getParent());
    }

    @Override
    public boolean areUniform() {
      for (Part part : parts) {
        if (!part.files().isEmpty()) {
          return false;
        }
      }
      return true;
    }
  }
}
