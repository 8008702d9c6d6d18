package dev.tidewaiter.config;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.server.decode.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is chosen of the rules by the words of a command line or a build, which count more than any configuration. */
public final class CommandChoice {

  private final RuleCatalog rules;
  private Optional<String> profile = Optional.empty();
  private final List<String> select = new ArrayList<>();
  private final List<String> ignore = new ArrayList<>();

  /**
   * Chooses nothing yet.
   *
   * @param rules all that there are
   */
  public CommandChoice(RuleCatalog rules) {
    this.rules = rules;
  }

  /**
   * Chooses a profile.
   *
   * @throws UsageException if there is no such profile
   */
  public CommandChoice profile(String name) {
    if (!Keys.PROFILES.contains(name)) {
      Nearest nearest = new Nearest(name);
      Keys.PROFILES.forEach(nearest::offer);
      Optional<String> meant = nearest.found();
      String words = meant.isPresent() ? "did you mean " + meant.get() + "?" : "there are " + String.join(", ", Keys.PROFILES);
      throw new UsageException("there is no profile " + name + "; " + words);
    }
    profile = Optional.of(name);
    return this;
  }

  /**
   * Puts rules on.
   *
   * @param words ids, categories, other tools' checks or {@code all}; several in one are parted by commas
   * @throws UsageException if a word names no rule
   */
  public CommandChoice select(List<String> words) {
    add(words, select);
    return this;
  }

  /**
   * Puts rules off; see {@link #select}.
   *
   * @throws UsageException if a word names no rule
   */
  public CommandChoice ignore(List<String> words) {
    add(words, ignore);
    return this;
  }

  /** What was chosen. */
  public RuleChoice choice() {
    return new RuleChoice(profile, select, ignore, Map.of(), Optional.empty(), OptionalInt.empty());
  }

  private void add(List<String> words, List<String> to) {
    for (String several : words) {
      for (String part : several.split(",", -1)) {
        String word = part.trim();
        Optional<String> problem = RuleWord.problem(word, rules);
        if (problem.isPresent()) {
          throw new UsageException(problem.get());
        }
        to.add(word);
      }
    }
  }
}
