package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.cli.trial.Circumstances;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How much is said of manifests that the API server took and people run. A repository is checked as one set. Every workload counts, also one of
 * which nothing is said; of a repository the number of findings a workload counts.
 */
class QuietTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  /** What a doc has in front of the reason why many objects are reported. */
  private static final String REASON = "\nCommon: ";

  private static final RuleMetadata WORKLOAD =
      BuiltInRules.all().stream().filter(rule -> rule.kinds().equals(List.of("workloads"))).findFirst().orElseThrow();

  private static final double MANY = 0.2;
  private static final int FEWEST_OBJECTS = 20;

  private static final Map<String, List<Accepted>> REPOSITORIES = new TreeMap<>();
  private static final List<Double> NOISE = new ArrayList<>();
  private static final Map<String, Set<Accepted>> REPORTED = new TreeMap<>();
  private static final Map<String, Map<String, Integer>> LOUDEST = new TreeMap<>();

  @BeforeAll
  static void check() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: how quiet the rules are was not looked at");
    readAccepted();
    for (Map.Entry<String, List<Accepted>> repository : REPOSITORIES.entrySet()) {
      check(repository.getKey(), repository.getValue());
    }
    NOISE.sort(null);
  }

  @Test
  void mostRepositoriesHearNextToNothing() {
    print();

    assertTrue(percentile(50) <= 1, "at the median of repositories: " + percentile(50));
    assertTrue(percentile(90) <= 4, "at the 90th percentile of repositories: " + percentile(90));
  }

  @Test
  void whatIsReportedOftenHasItsReason() {
    List<String> unexplained = new ArrayList<>();
    for (RuleMetadata rule : BuiltInRules.all()) {
      if (share(rule) > MANY && objects(rule) >= FEWEST_OBJECTS && !BuiltInRules.doc(rule.id()).orElse("").contains(REASON)) {
        unexplained.add(rule.id() + ": " + Math.round(100 * share(rule)) + " % of " + objects(rule));
      }
    }

    assertEquals(List.of(), unexplained, "more than a fifth of the objects, and no paragraph of the doc starts with \"Common: \"");
  }

  private static void check(String repository, List<Accepted> accepted) throws IOException {
    Map<String, Source> sources = new TreeMap<>();
    for (Accepted object : accepted) {
      if (!sources.containsKey(object.file)) {
        sources.put(object.file, Source.of(object.file, Files.readString(CORPUS.resolve("files").resolve(object.file))));
      }
    }
    Set<Accepted> known = new HashSet<>(accepted);
    long workloads = accepted.stream().filter(Accepted::isWorkload).count();
    int findings = 0;
    for (Finding finding : OneRule.checkAll(List.copyOf(sources.values()), Circumstances.ORDINARY).findings()) {
      Accepted object = Accepted.of(finding);
      if (known.contains(object)) {
        REPORTED.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(object);
        if (OneRule.isRecommended(finding.rule())) {
          findings += object.isWorkload() ? 1 : 0;
          LOUDEST.computeIfAbsent(finding.rule(), rule -> new HashMap<>()).merge(repository, 1, Integer::sum);
        }
      }
    }
    if (workloads > 0) {
      NOISE.add((double) findings / workloads);
    }
  }

  private static void readAccepted() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(CORPUS.resolve("verdicts-1.37.jsonl.gz"))), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        ObjectView row = ObjectView.of((JsonObject) ValueReader.read(YamlReader.read(Source.of("row", line)).get(0)).value().orElseThrow());
        if (row.at("code").number() == 201) {
          Accepted object = new Accepted(row.at("file").text(), row.at("apiVersion").text(), row.at("kind").text(), row.at("name").text());
          REPOSITORIES.computeIfAbsent(object.file.substring(0, object.file.indexOf('/')), name -> new ArrayList<>()).add(object);
        }
      }
    }
  }

  private static double percentile(int of100) {
    return NOISE.get((NOISE.size() - 1) * of100 / 100);
  }

  private static long objects(RuleMetadata rule) {
    return REPOSITORIES.values().stream().flatMap(List::stream).filter(object -> rule.looksAt(object.gvk())).count();
  }

  private static double share(RuleMetadata rule) {
    long objects = objects(rule);
    return objects == 0 ? 0 : (double) REPORTED.getOrDefault(rule.id(), Set.of()).size() / objects;
  }

  private static void print() {
    System.out.println("findings a workload, of " + NOISE.size() + " repositories: median " + percentile(50) + ", 90th percentile "
        + percentile(90) + ", most " + percentile(100));
    for (RuleMetadata rule : BuiltInRules.all()) {
      long reported = REPORTED.getOrDefault(rule.id(), Set.of()).size();
      if (reported > 0 && rule.looksAtObjects()) {
        System.out.println(rule.id() + " " + rule.profiles() + ": " + reported + " of " + objects(rule) + " objects");
      }
    }
    LOUDEST.entrySet().stream()
        .flatMap(rule -> rule.getValue().entrySet().stream().map(of -> Map.entry(of.getValue(), rule.getKey() + " in " + of.getKey())))
        .sorted((a, b) -> b.getKey() - a.getKey())
        .limit(30)
        .forEach(pair -> System.out.println("loud: " + pair.getKey() + " of " + pair.getValue()));
  }

  /** A document that the server created. */
  private record Accepted(String file, String apiVersion, String kind, String name) {

    static Accepted of(Finding finding) {
      return finding.object()
          .map(ref -> new Accepted(finding.source().name(), ref.apiVersion(), ref.kind(), ref.name()))
          .orElse(new Accepted(finding.source().name(), "", "", ""));
    }

    GroupVersionKind gvk() {
      return GroupVersionKind.of(apiVersion, kind);
    }

    boolean isWorkload() {
      return WORKLOAD.looksAt(gvk());
    }
  }
}
