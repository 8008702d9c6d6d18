package dev.tidewaiter.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far our answers agree with recorded ones, kind by kind. */
final class KindLevels {

  static final List<String> LEVELS = List.of("decision", "causes", "sentences", "warnings");

  private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

  void count(String kind, String level, boolean agrees) {
    int[] pair = counts.computeIfAbsent(kind, k -> new TreeMap<>()).computeIfAbsent(level, l -> new int[2]);
    pair[0] += agrees ? 1 : 0;
    pair[1]++;
  }

  /** The share of the cases of these kinds that agree, in percent. */
  double byCase(Set<String> kinds, String level) {
    int agree = 0;
    int all = 0;
    for (String kind : kinds) {
      agree += pair(kind, level)[0];
      all += pair(kind, level)[1];
    }
    return all == 0 ? 0 : 100.0 * agree / all;
  }

  /** The same with each kind's share weighted by how often the kind occurs; kinds without a case of the level do not count. */
  double byOccurrence(Map<String, Integer> occurrence, String level) {
    double agree = 0;
    double all = 0;
    for (Map.Entry<String, Integer> kind : occurrence.entrySet()) {
      int[] pair = pair(kind.getKey(), level);
      if (pair[1] > 0) {
        agree += kind.getValue() * (double) pair[0] / pair[1];
        all += kind.getValue();
      }
    }
    return all == 0 ? 0 : 100 * agree / all;
  }

  int judged(Set<String> kinds, String level) {
    return kinds.stream().mapToInt(kind -> pair(kind, level)[1]).sum();
  }

  /** A line for each kind. */
  String table(Set<String> kinds) {
    StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-26s", "kind"));
    LEVELS.forEach(level -> out.append(String.format(Locale.ROOT, "%18s", level)));
    for (String kind : kinds) {
      out.append(String.format(Locale.ROOT, "%n%-26s", kind));
      for (String level : LEVELS) {
        int[] pair = pair(kind, level);
        out.append(pair[1] == 0 ? "                 -" : String.format(Locale.ROOT, "%11.2f%% of %-3d", 100.0 * pair[0] / pair[1], pair[1]));
      }
    }
    return out.toString();
  }

  private int[] pair(String kind, String level) {
    return counts.getOrDefault(kind, Map.of()).getOrDefault(level, new int[2]);
  }
}
