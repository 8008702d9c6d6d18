package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.config.Asked;
import dev.tidewaiter.config.RunConfig;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with some rules ignored, which reads no metadata of the others, finds what an ordinary one finds but for those. */
class IgnoredRulesTest {

  private static final List<Source> CASES = cases();
  private static final String OF_IGNORED = "unused-suppression";

  @TempDir Path folder;

  @Test
  void theOthersFindWhatTheyDid() {
    Set<String> all = found(List.of());
    Set<String> rules = new TreeSet<>(all.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertTrue(rules.size() > 120, "rules that find something in cases: " + rules.size());
    List<String> names = new ArrayList<>(rules);
    for (int first = 0; first < 4; first++) {
      Set<String> ignored = new TreeSet<>();
      for (int i = first; i < names.size(); i += 4) {
        ignored.add(names.get(i));
      }
      Set<String> expected = new TreeSet<>(all);
      expected.removeIf(line -> ignored.contains(line.substring(0, line.indexOf(' '))));

      assertEquals(expected, found(List.copyOf(ignored)), "ignored: " + ignored);
    }
  }

  /** What is found in all cases at once, a line each. */
  private Set<String> found(List<String> ignored) {
    Asked asked =
        new Asked(folder, folder, false, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), ignored);
    Tidewaiter tidewaiter = Tidewaiter.builder().rules(new RunConfig(asked).choices(List.of(), Set.of())).build();
    Set<String> found = new TreeSet<>();
    for (Finding finding : tidewaiter.check(CASES).findings()) {
      if (!finding.rule().equals(OF_IGNORED)) {
        found.add(finding.rule() + " " + finding.source().name() + " " + finding.span() + " " + finding.message());
      }
    }
    return found;
  }

  private static List<Source> cases() {
    try (Stream<Path> files = Files.walk(Path.of("..", "rules"))) {
      List<Source> cases = new ArrayList<>();
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml") && one.getParent().endsWith("cases")).sorted().toList()) {
        cases.add(Source.of(file.toString(), Files.readString(file)));
      }
      return cases;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
