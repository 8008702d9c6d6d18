package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each check of other tools is named by a rule, or declined in rules/declined.md with its reason. */
class DeclinedChecksTest {

  private static final Pattern DECLINED = Pattern.compile("`([a-z-]+/[^`]+)`");

  private static final Set<String> CHECKS = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    CHECKS.addAll(Files.readAllLines(Golden.folder("peers/checks.txt")));
  }

  @Test
  void whatNoRuleNamesIsDeclined() throws IOException {
    Set<String> left = new TreeSet<>(CHECKS);
    left.removeAll(named());

    assertEquals(left, declined());
  }

  @Test
  void theCountsOfEachToolArePrinted() throws IOException {
    Set<String> named = named();
    Map<String, int[]> counts = new TreeMap<>();
    for (String check : CHECKS) {
      counts.computeIfAbsent(check.substring(0, check.indexOf('/')), tool -> new int[2])[named.contains(check) ? 0 : 1]++;
    }
    counts.forEach((tool, count) -> System.out.println(tool + ": " + count[0] + " checks named by rules, " + count[1] + " declined"));

    assertTrue(counts.size() >= 18, counts.keySet().toString());
  }

  private static Set<String> named() {
    Set<String> named = new TreeSet<>();
    for (RuleMetadata rule : BuiltInRules.all()) {
      named.addAll(rule.peers());
    }
    return named;
  }

  private static Set<String> declined() throws IOException {
    Set<String> declined = new TreeSet<>();
    Matcher check = DECLINED.matcher(Files.readString(Path.of("..", "rules", "declined.md")));
    while (check.find()) {
      declined.add(check.group(1));
    }
    return declined;
  }
}
