package dev.tidewaiter.config;

import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Needle;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlComment;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
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

  private static final Needle MARK = Needle.of("tidewaiter");
  private static final String COMMENT = "tidewaiter:ignore";
  private static final String OF_FILE = "-file";
  private static final String ANNOTATION = "tidewaiter.dev/ignore";

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
    List<Suppression> found = new ArrayList<>();
    Scopes scopes = new Scopes(source.text());
    List<YamlDocument> documents = YamlReader.read(source);
    for (int i = 0; i < documents.size(); i++) {
      YamlDocument document = documents.get(i);
      for (YamlComment comment : document.comments()) {
        Optional<Span> beside = scopes.of(document, comment);
        boolean isAbove = beside.isEmpty() && document.root().isEmpty() && i + 1 < documents.size();
        add(source, comment, isAbove ? Optional.of(documents.get(i + 1).span()) : beside, found);
      }
      if (document.root().isPresent()) {
        Annotations.each(document.root().get(), new Ours(found));
      }
    }
    return new Suppressions(found);
  }

  /** Those that other tools' users wrote. */
  public static Suppressions ofPeers(Source source) {
    if (!PeerAnnotations.mayBeIn(source.text())) {
      return NONE;
    }
    List<Suppression> found = new ArrayList<>();
    for (YamlDocument document : YamlReader.read(source)) {
      if (document.root().isPresent()) {
        Annotations.each(document.root().get(), new Peers(found));
      }
    }
    return new Suppressions(found);
  }

  private record Ours(List<Suppression> to) implements Annotations.Taker {
    @Override
    public void take(YamlNode.Scalar key, String value, Span owner) {
      if (key.value().equals(ANNOTATION)) {
        to.add(new Suppression(key.span(), owner, IgnoreWords.of(value)));
      }
    }
  }

  private record Peers(List<Suppression> to) implements Annotations.Taker {
    @Override
    public void take(YamlNode.Scalar key, String value, Span owner) {
      List<String> ignored = PeerAnnotations.ignored(key.value(), value);
      if (!ignored.isEmpty()) {
        to.add(new Suppression(key.span(), owner, ignored));
      }
    }
  }

  private static void add(Source source, YamlComment comment, Optional<Span> scope, List<Suppression> to) {
    String text = comment.span().of(source.text());
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '#' || text.charAt(start) == ' ')) {
      start++;
    }
    if (!text.startsWith(COMMENT, start)) {
      return;
    }
    int behind = start + COMMENT.length();
    boolean ofFile = text.startsWith(OF_FILE, behind);
    behind += ofFile ? OF_FILE.length() : 0;
    if (behind == text.length() || text.charAt(behind) == ' ') {
      Span covered = ofFile ? new Span(0, source.text().length()) : scope.orElse(Span.at(comment.span().start()));
      to.add(new Suppression(comment.span(), covered, IgnoreWords.of(text.substring(behind))));
    }
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

  /** Why a word names none of some rules; empty if it does. */
  public static Optional<String> problem(String word, List<RuleMetadata> rules) {
    return RuleWord.problem(word, rules);
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
