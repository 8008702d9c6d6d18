package dev.tidewaiter.config;

import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.server.decode.Nearest;
import java.util.List;
import java.util.Optional;

/**
 * A word that stands for rules: an id, a category, a check of another tool ({@code kube-linter/latest-tag}, or {@code CKV_K8S_14} alone), or
 * {@code all}. An id counts more than another tool's check, that more than a category, and all counts least.
 */
final class RuleWord {

  private static final String ALL = "all";
  private static final int BY_ALL = 1;
  private static final int BY_CATEGORY = 2;
  private static final int BY_PEER = 3;
  private static final int BY_ID = 4;

  private RuleWord() {}

  /** How precisely a word names a rule; 0 if it does not. */
  static int precision(String word, RuleMetadata rule) {
    if (word.equals(rule.id())) {
      return BY_ID;
    }
    for (String peer : rule.peers()) {
      if (peer.endsWith(word) && (peer.length() == word.length() || peer.charAt(peer.length() - word.length() - 1) == '/')) {
        return BY_PEER;
      }
    }
    return word.equals(rule.category()) ? BY_CATEGORY : word.equals(ALL) ? BY_ALL : 0;
  }

  /** How precisely the best of some words names a rule; 0 if none does. */
  static int precision(List<String> words, RuleMetadata rule) {
    int best = 0;
    for (String word : words) {
      best = Math.max(best, precision(word, rule));
    }
    return best;
  }

  /** Why a word names no rule; empty if it does. */
  static Optional<String> problem(String word, RuleCatalog catalog) {
    if (catalog.find(word).isPresent()) {
      return Optional.empty();
    }
    List<RuleMetadata> rules = catalog.all();
    for (RuleMetadata rule : rules) {
      if (precision(word, rule) > 0) {
        return Optional.empty();
      }
    }
    Nearest nearest = new Nearest(word);
    for (RuleMetadata rule : rules) {
      nearest.offer(rule.id());
      nearest.offer(rule.category());
      rule.peers().forEach(nearest::offer);
    }
    Optional<String> meant = nearest.found();
    return Optional.of("there is no rule " + word + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : "; tidewaiter rules lists them"));
  }
}
