package dev.tidewaiter.config;

import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Needle;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a text says that is not to be reported, and which of it was of use. Our own words are {@code # tidewaiter:ignore ID -- why} behind an
 * entry or above it, {@code # tidewaiter:ignore-file ID -- why} anywhere, and the annotation {@code tidewaiter.dev/ignore: ID -- why}. Not for
 * several threads.
 */
public final class Suppressions {

  /** None at all. */
  public static final Suppressions NONE = new Suppressions(List.of());

  private static final Needle MARK = Needle.of("tidewaiter:ignore", "tidewaiter.dev");

  private final List<Suppression> all;
  private final BitSet used = new BitSet();

  /** Their numbers in the order in which their scopes start, and how far the scopes up to each reach. */
  private final int[] order;

  private final int[] reach;

  private Suppressions(List<Suppression> all) {
    this.all = List.copyOf(all);
    order = new int[all.size()];
    reach = new int[all.size()];
    // As objects: the JDK's way to sort numbers takes ten milliseconds to start.
    Long[] starts = new Long[all.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = (long) all.get(i).scope().start() << Integer.SIZE | i;
    }
    if (starts.length > 1) {
      Arrays.sort(starts);
    }
    for (int i = 0; i < starts.length; i++) {
      order[i] = starts[i].intValue();
      reach[i] = Math.max(i == 0 ? 0 : reach[i - 1], all.get(order[i]).scope().end());
    }
  }

  /** Those in our own words. */
  public static Suppressions of(Source source) {
    if (!MARK.isIn(source.text())) {
      return NONE;
    }
    return new Suppressions(SuppressionReader.ours(source));
  }

  /** Those that other tools' users wrote. */
  public static Suppressions ofPeers(Source source) {
    if (!PeerAnnotations.mayBeIn(source.text())) {
      return NONE;
    }
    return new Suppressions(SuppressionReader.peers(source));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether a finding of a rule at a place is not to be reported. */
  public boolean cover(RuleMetadata rule, Span at) {
    boolean covered = false;
    for (int i = lastUpTo(at.start()); i >= 0 && reach[i] >= at.start(); i--) {
      Suppression one = all.get(order[i]);
      if (one.scope().end() >= at.start() && names(one.words(), rule)) {
        used.set(order[i]);
        covered = true;
      }
    }
    return covered;
  }

  /** The last, by where their scopes start, that starts at or before an offset; -1 if none does. */
  private int lastUpTo(int offset) {
    int low = -1;
    int high = order.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >> 1;
      if (all.get(order[middle]).scope().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Those that nothing was found for so far. */
  public List<Suppression> unused() {
    List<Suppression> unused = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!used.get(i)) {
        unused.add(all.get(i));
      }
    }
    return unused;
  }

  /** Why a word names none of the rules that there are; empty if it does. */
  public static Optional<String> problem(String word, RuleCatalog catalog) {
    return RuleWord.problem(word, catalog);
  }

  /** Whether any of some words is for a rule. */
  public static boolean names(List<String> words, RuleMetadata rule) {
    for (String word : words) {
      if (word.endsWith("/") ? hasPeerOf(word, rule) : RuleWord.precision(word, rule) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPeerOf(String tool, RuleMetadata rule) {
    for (String peer : rule.peers()) {
      if (peer.startsWith(tool)) {
        return true;
      }
    }
    return false;
  }
}
