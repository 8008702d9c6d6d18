package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.cli.trial.Circumstances;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The test data of other tools. What a tool expects its check to report, a rule that answers this check reports too; what it expects to
 * pass is clean of all such rules. Each file is checked by itself, as a set of its own that is complete, as those tools take it.
 */
class PeersTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

  /** By what other name the files of a tool know one of its checks. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "kubesec/cap-sys-admin", "kubesec/CapSysAdmin",
          "kubesec/cap-sys-admin-and-cap-chown", "kubesec/CapSysAdmin",
          "kubesec/daemonset-host-network", "kubesec/HostNetwork",
          "kubesec/daemonset-host-pid", "kubesec/HostPID",
          "kubesec/daemonset-mount-docker-socket", "kubesec/DockerSock",
          "kubesec/daemonset-volume-host-docker-socket", "kubesec/DockerSock",
          "kubesec/daemonset-securitycontext-privileged", "kubesec/Privileged",
          "kubesec/cap-drop-all", "kubesec/CapDropAll",
          "kubesec/pod-automount-sa-set-to-false", "kubesec/AutomountServiceAccountToken");

  /** The tools whose data say for each of their checks what it is to find. */
  private static final Set<String> PEERS = Set.of("kube-linter", "checkov", "kubeaudit", "kubesec", "datree");

  /** What the server says of what it cannot read, and of kinds it does not have: rules are not asked about these, or not heard. */
  private static final Set<String> UNREADABLE = Set.of("wrong-type", "unknown-kind", "yaml-syntax", "unknown-field");

  private static final double ENOUGH = 0.97;

  @TestFactory
  Stream<DynamicTest> rulesAgreeWithTheChecksTheyName() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: the rules were not compared with other tools' test data");
    Map<String, Set<String>> rules = rulesByCheck();
    Map<String, Count> counts = new TreeMap<>();
    Map<String, List<Finding>> checked = new HashMap<>();
    for (Row row : rows()) {
      Set<String> named = rules.getOrDefault(row.check, Set.of());
      if (!named.isEmpty() && row.isJudged()) {
        List<Finding> findings = checked.computeIfAbsent(row.file, PeersTest::findings);
        boolean found = findings.stream().anyMatch(f -> row.isMetBy(f, named));
        boolean unread = !found && row.expected.equals("fail") && findings.stream().anyMatch(f -> UNREADABLE.contains(f.rule()));
        Count count = counts.computeIfAbsent(row.peer(), peer -> new Count());
        if (unread) {
          count.unread++;
        } else {
          count.add(row, found);
        }
      }
    }
    counts.forEach((peer, count) -> System.out.println(peer + ": " + count));
    return counts.entrySet().stream().map(peer -> dynamicTest(peer.getKey(), () -> assertTrue(peer.getValue().isEnough(), peer.toString())));
  }

  private static Map<String, Set<String>> rulesByCheck() {
    Map<String, Set<String>> rules = new HashMap<>();
    for (RuleMetadata rule : BuiltInRules.all()) {
      for (String check : rule.peers()) {
        rules.computeIfAbsent(check, id -> new HashSet<>()).add(rule.id());
      }
    }
    return rules;
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(CORPUS.resolve("PEERS.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String check = cells[0] + "/" + cells[1];
      if (PEERS.contains(cells[0])) {
        rows.add(new Row(ALIASES.getOrDefault(check, check), cells[2], cells[3], cells[4], cells[6]));
      }
    }
    return rows;
  }

  private static List<Finding> findings(String file) {
    try {
      return OneRule.checkAll(List.of(Source.of(file, Files.readString(CORPUS.resolve(file)))), Circumstances.COMPLETE).findings();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One expectation of a tool: of a whole file, or of an object in it, as {@code Kind/name} or {@code Kind.namespace.name}. */
  private record Row(String check, String file, String expected, String object, String note) {

    String peer() {
      return check.substring(0, check.indexOf('/'));
    }

    /** What is called by the name of what fails, but is not what the tool reports: it is the Ingress that names a port of this. */
    private boolean isNamesake() {
      return check.equals("kube-linter/dangling-ingress") && object.equals("Service/bad-port");
    }

    /** What passes only for a label by which the tool is told to look away, which is no annotation of ours, is not compared. */
    boolean isJudged() {
      return (expected.equals("fail") || expected.equals("pass")) && !note.contains("verrid") && !isNamesake();
    }

    boolean isMetBy(Finding finding, Set<String> rules) {
      return rules.contains(finding.rule()) && (object.isEmpty() || finding.object().map(this::names).orElse(false));
    }

    private boolean names(ObjectRef ref) {
      return object.equals(ref.kind() + "/" + ref.name())
          || object.startsWith(ref.kind() + ".") && object.endsWith("." + ref.name());
    }
  }

  /** What agreed and what did not. */
  private static final class Count {
    private int failing;
    private int reported;
    private int passing;
    private int clean;
    private int unread;
    private final Map<String, List<String>> misses = new LinkedHashMap<>();

    void add(Row row, boolean found) {
      boolean fails = row.expected.equals("fail");
      failing += fails ? 1 : 0;
      reported += fails && found ? 1 : 0;
      passing += fails ? 0 : 1;
      clean += fails || found ? 0 : 1;
      if (fails != found) {
        misses.computeIfAbsent(row.check, check -> new ArrayList<>()).add(row.expected + " " + row.file + " " + row.object);
      }
    }

    boolean isEnough() {
      return reported >= ENOUGH * failing && clean >= ENOUGH * passing;
    }

    @Override
    public String toString() {
      StringBuilder out = new StringBuilder();
      out.append(reported).append(" of ").append(failing).append(" reported, ");
      out.append(clean).append(" of ").append(passing).append(" clean, ").append(unread).append(" that the server cannot read");
      misses.forEach((check, rows) -> out.append("\n  ").append(check).append(String.join("\n    ", rows).indent(4).stripTrailing()));
      return out.toString();
    }
  }
}
