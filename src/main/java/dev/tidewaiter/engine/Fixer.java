package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Fix.Applicability;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Edits;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends what findings bring a fix for. Fixes that touch wait for a further pass, and what comes out is judged again each time: a fix that
 * leaves its finding, or brings an error that was not there, is not made.
 */
public final class Fixer {

  private static final int MOST_PASSES = 10;

  private final Engine engine;
  private final boolean unsafe;

  /**
   * A fixer.
   *
   * @param unsafe whether fixes are made too that a person should look at
   */
  public Fixer(Engine engine, boolean unsafe) {
    this.engine = engine;
    this.unsafe = unsafe;
  }

  /** What came of it: the text, and how many fixes were made. */
  public record Fixed(String text, int fixes) {}

  /** The text of a file with its fixes made; pages are left alone. */
  public Fixed fix(Source source) {
    Source now = source;
    int made = 0;
    for (int pass = 0; pass < MOST_PASSES && source.origin() == Origin.IDENTITY; pass++) {
      List<Finding> before = engine.check(now).findings();
      List<Finding> chosen = chosen(before, now);
      if (chosen.isEmpty()) {
        break;
      }
      Source after = apply(now, chosen);
      int done = chosen.size();
      if (!isBetter(before, engine.check(after).findings(), chosen)) {
        after = now;
        done = 0;
        for (Finding one : chosen) {
          Source tried = done > 0 ? now : apply(now, List.of(one));
          if (done == 0 && isBetter(before, engine.check(tried).findings(), List.of(one))) {
            after = tried;
            done = 1;
          }
        }
      }
      if (done == 0) {
        break;
      }
      made += done;
      now = after;
    }
    return new Fixed(now.text(), made);
  }

  /** Those of the text itself whose edits do not touch, in its order. */
  private List<Finding> chosen(List<Finding> findings, Source source) {
    List<Finding> candidates = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.source() == source && finding.fix().isPresent() && (unsafe || finding.fix().get().applicability() == Applicability.SAFE)) {
        candidates.add(finding);
      }
    }
    candidates.sort((a, b) -> Integer.compare(first(a).start(), first(b).start()));
    List<Finding> chosen = new ArrayList<>();
    int end = -1;
    for (Finding finding : candidates) {
      if (first(finding).start() > end) {
        chosen.add(finding);
        List<Edit> edits = finding.fix().get().edits();
        end = edits.get(edits.size() - 1).span().end();
      }
    }
    return chosen;
  }

  private static Span first(Finding finding) {
    return finding.fix().orElseThrow().edits().get(0).span();
  }

  private static Source apply(Source source, List<Finding> findings) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings) {
      edits.addAll(finding.fix().orElseThrow().edits());
    }
    return Source.of(source.name(), Edits.apply(source.text(), edits));
  }

  /** Whether what was to be mended is, and no error came that was not there. An error that a refusal to decode hid may show. */
  private static boolean isBetter(List<Finding> before, List<Finding> after, List<Finding> mended) {
    Map<String, Integer> known = counted(before);
    Map<String, Integer> left = counted(after);
    Map<String, Integer> gone = counted(mended);
    for (Map.Entry<String, Integer> one : gone.entrySet()) {
      if (left.getOrDefault(one.getKey(), 0) > known.get(one.getKey()) - one.getValue()) {
        return false;
      }
    }
    for (Finding finding : after) {
      boolean unread = finding.rule().equals("yaml-syntax") || finding.rule().equals(Crash.RULE);
      if (unread && !known.containsKey(key(finding))) {
        return false;
      }
    }
    return errors(after) <= errors(before) || !decoded(before);
  }

  private static Map<String, Integer> counted(List<Finding> findings) {
    Map<String, Integer> counted = new HashMap<>();
    for (Finding finding : findings) {
      counted.merge(key(finding), 1, Integer::sum);
    }
    return counted;
  }

  /** The path of a duplicate is not known, so its message, which names it, belongs to it. */
  private static String key(Finding finding) {
    String object = finding.object().isPresent() ? finding.object().get().kind() + " " + finding.object().get().name() : "";
    return finding.rule() + " " + object + " " + finding.path() + " " + finding.message();
  }

  private static int errors(List<Finding> findings) {
    int errors = 0;
    for (Finding finding : findings) {
      errors += finding.severity() == Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  /** Whether everything could be read, so that nothing was hidden. */
  private static boolean decoded(List<Finding> findings) {
    for (Finding finding : findings) {
      String rule = finding.rule();
      boolean hides = rule.equals("wrong-type") || rule.equals("unknown-field") || rule.equals("duplicate-key")
          || rule.equals("kind-not-served") || rule.startsWith("bad-");
      if (hides) {
        return false;
      }
    }
    return true;
  }
}
