package dev.tidewaiter.config;

import dev.tidewaiter.finding.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One layer of what is chosen of the rules. What it leaves open the layers below it say.
 *
 * @param select words for rules that are on
 * @param ignore words for rules that are off
 * @param severity by words for rules; of two that name a rule with the same precision the later one counts
 * @param level of the Pod Security Standards
 * @param podSecurityMinor of the version of the Pod Security Standards
 */
public record RuleChoice(
    Optional<String> profile,
    List<String> select,
    List<String> ignore,
    Map<String, Severity> severity,
    Optional<String> level,
    OptionalInt podSecurityMinor) {

  /** Chooses nothing. */
  public static final RuleChoice NONE =
      new RuleChoice(Optional.empty(), List.of(), List.of(), Map.of(), Optional.empty(), OptionalInt.empty());

  /** Chooses that some rules are on. */
  static RuleChoice selecting(List<String> words) {
    return new RuleChoice(Optional.empty(), words, List.of(), Map.of(), Optional.empty(), OptionalInt.empty());
  }

  public RuleChoice {
    select = List.copyOf(select);
    ignore = List.copyOf(ignore);
    severity = Collections.unmodifiableMap(new LinkedHashMap<>(severity));
  }

  /** Whether it leaves all open. A profile that is named counts for pages, too, be it the ordinary one. */
  boolean isNothing() {
    boolean words = !select.isEmpty() || !ignore.isEmpty() || !severity.isEmpty();
    return !words && profile.isEmpty() && level.isEmpty() && podSecurityMinor.isEmpty();
  }
}
