package dev.tidewaiter.server;

import dev.tidewaiter.server.Verdict.Cause;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far our answers agree with recorded ones: each level counts the cases it applies to and those that agree. */
final class Agreement {

  /** What only the recording server knew: its address ranges and classes. Such a case is left out, by its message alone. */
  private static final Pattern CLUSTER =
      Pattern.compile(
          "not in the valid range|not configured on this cluster|(RuntimeClass|PriorityClass|runtimeclass)[^,]* not found"
              + "|no PriorityClass with name|pod rejected: RuntimeClass");
  /** Random in the server: a Job's UID. */
  private static final Pattern UID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  /** Random in the server: what it appends to this prefix. */
  private static final Pattern PREFIX = Pattern.compile("\"generateName\": *\"([^\"\\\\]+)\"");
  private static final String APPENDED = "[bcdfghjklmnpqrstvwxz2456789]{5}";
  private static final int LONGEST_PREFIX = 58;
  /** The name of a scheme in the server's own code. */
  private static final Pattern SCHEME = Pattern.compile("in scheme \\\\?\"[^\"]*\"");

  private final ApiServer server;
  private final Map<String, int[]> levels = new TreeMap<>();
  private final KindLevels kinds = new KindLevels();
  private final List<String> differences = new ArrayList<>();
  private int leftOut;
  private int undecided;
  private Pattern generated = UID;

  Agreement(ApiServer server) {
    this.server = server;
  }

  void judge(SampleCase recorded) {
    if (recorded.code() != 201 && recorded.code() < 400) {
      return;
    }
    if (CLUSTER.matcher(recorded.message()).find()) {
      leftOut++;
      return;
    }
    Matcher prefix = PREFIX.matcher(recorded.text());
    generated = prefix.find() ? Pattern.compile(Pattern.quote(cut(prefix.group(1))) + APPENDED) : UID;
    Verdict ours = server.answers(YamlReader.read(Source.of(recorded.id(), recorded.text())).get(0)).get(0).verdict();
    boolean same = ours.code() == recorded.code();
    undecided += isLeftOpen(ours) ? 1 : 0;
    count("decision", same, recorded, ours);
    if (recorded.code() == 400) {
      count("decode", same, recorded, ours);
      count("decode-sentences", same && masked(message(ours)).equals(masked(recorded.message())), recorded, ours);
    } else {
      count("not-400", ours.code() != 400, recorded, ours);
    }
    if (recorded.code() == 201) {
      count("not-rejected", ours.code() <= 201, recorded, ours);
    }
    if (recorded.code() == 422) {
      count("causes", same && lines(causes(ours), false).equals(lines(recorded.causes(), false)), recorded, ours);
      count("sentences", same && lines(causes(ours), true).equals(lines(recorded.causes(), true)), recorded, ours);
    }
    if (!recorded.warnings().isEmpty() || !ours.warnings().isEmpty()) {
      count("warnings", sorted(recorded.warnings()).equals(sorted(ours.warnings())), recorded, ours);
    }
  }

  /** How many cases a level applied to. */
  int judged(String level) {
    return levels.getOrDefault(level, new int[2])[1];
  }

  /** The share of a level's cases that agree, in percent, rounded down to two decimals. */
  double percent(String level) {
    int[] counts = levels.getOrDefault(level, new int[2]);
    return counts[1] == 0 ? 0 : Math.floor(10_000.0 * counts[0] / counts[1]) / 100;
  }

  /** The same by kind. */
  KindLevels kinds() {
    return kinds;
  }

  /** Cases that were left out for what only the recording server knew. */
  int leftOut() {
    return leftOut;
  }

  /** Cases of kinds that are written which we say we don't answer; they count as no agreement, but not against their kind. */
  int undecided() {
    return undecided;
  }

  private static boolean isLeftOpen(Verdict ours) {
    return ours instanceof Verdict.Undecided open && !open.why().endsWith(" is not written yet");
  }

  /** The levels in one line, and the first differences of those that are not to differ. */
  String report() {
    StringBuilder out = new StringBuilder();
    levels.forEach((level, n) -> out.append(String.format(Locale.ROOT, "%s %.2f%% of %d; ", level, percent(level), n[1])));
    out.append("undecided ").append(undecided).append("; left out ").append(leftOut);
    differences.stream().limit(10).forEach(difference -> out.append('\n').append(difference));
    return out.toString();
  }

  private void count(String level, boolean agrees, SampleCase recorded, Verdict ours) {
    int[] counts = levels.computeIfAbsent(level, l -> new int[2]);
    counts[0] += agrees ? 1 : 0;
    counts[1]++;
    if (!isLeftOpen(ours)) {
      kinds.count(recorded.kind(), level, agrees);
    }
    if (!agrees && (level.startsWith("decode") || level.startsWith("not-"))) {
      differences.add(level + " " + recorded.id() + " " + recorded.kind() + "\n  server " + recorded.code() + " " + recorded.message()
          + "\n  ours   " + ours.code() + " " + message(ours));
    }
  }

  private List<String> lines(List<Cause> causes, boolean sentences) {
    List<String> lines = new ArrayList<>();
    for (Cause cause : causes) {
      lines.add(masked(cause.field()) + " " + (sentences ? masked(cause.message()) : cause.reason()));
    }
    return sorted(lines);
  }

  private List<String> sorted(List<String> lines) {
    return lines.stream().map(this::masked).sorted().toList();
  }

  private static String message(Verdict verdict) {
    if (verdict instanceof Verdict.Rejected rejected) {
      return rejected.message();
    }
    return verdict instanceof Verdict.Undecided undecided ? undecided.why() : "";
  }

  private static List<Cause> causes(Verdict verdict) {
    return verdict instanceof Verdict.Rejected rejected ? rejected.causes() : List.of();
  }

  private String masked(String text) {
    String named = generated.matcher(RecordedCase.MANAGERS.matcher(text).replaceAll("}")).replaceAll("?");
    return SCHEME.matcher(UID.matcher(named).replaceAll("?")).replaceAll("in scheme ?");
  }

  private static String cut(String prefix) {
    return prefix.length() > LONGEST_PREFIX ? prefix.substring(0, LONGEST_PREFIX) : prefix;
  }
}
