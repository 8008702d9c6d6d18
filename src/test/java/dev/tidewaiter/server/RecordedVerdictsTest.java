package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our answers beside a real server's: the same code, causes, sentences and warnings, in a cluster like the recording one. One test a file
 * of {@code verdicts/}; what is known to differ is listed with its reason in {@code verdicts/known-differences.txt}, and taken off the list
 * once it no longer does.
 */
class RecordedVerdictsTest {

  private static final ClusterSettings RECORDING =
      new ClusterSettings(Optional.of("10.96.0.0/16"), List.of("IPv4"), true, Map.of());

  /**
   * How many cases of a file are not answered: for a CEL expression that the server would compile, a request for a certificate that is
   * wrong in a way Go has words of its own for, or an extension of a certificate.
   */
  private static final Map<String, Integer> UNDECIDED = Map.of(
      "claims.jsonl.gz", 30, "claims-by-hand.jsonl.gz", 4, "devices.jsonl.gz", 10, "devices-by-hand.jsonl.gz", 1,
      "devices-more-faults.jsonl.gz", 11,
      "certificates-by-hand.jsonl.gz", 8,
      "trustbundles-by-hand.jsonl.gz", 1);

  private final ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), RECORDING);

  @TestFactory
  Stream<DynamicTest> answersAreTheRecordedOnes() throws IOException, URISyntaxException {
    Path folder = Path.of(getClass().getResource("/verdicts").toURI());
    List<String> known = Files.readAllLines(folder.resolve("known-differences.txt")).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.substring(0, line.indexOf(' '))).toList();
    try (Stream<Path> files = Files.list(folder)) {
      List<DynamicTest> tests = files.filter(f -> f.getFileName().toString().contains(".jsonl")).sorted()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f, known))).toList();
      assertFalse(tests.isEmpty());
      return tests.stream();
    }
  }

  private void check(Path file, List<String> known) throws IOException {
    List<String> differences = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    int compared = 0;
    int undecided = 0;
    for (RecordedCase recorded : RecordedCase.read(file)) {
      if (recorded.comparable() && recorded.isUndecided(server)) {
        undecided++;
      } else if (recorded.comparable()) {
        compared++;
        String id = file.getFileName() + "#" + recorded.id();
        String difference = recorded.difference(server);
        if (known.contains(id)) {
          listed.add(id + (difference.isEmpty() ? " agrees now" : ""));
        } else if (!difference.isEmpty()) {
          differences.add(id + ": " + difference);
        }
      }
    }
    assertTrue(compared > 0, "nothing to compare");
    String name = file.getFileName().toString();
    assertEquals(UNDECIDED.getOrDefault(name, 0), undecided, "cases of " + name + " that are not answered");
    assertEquals("", String.join("\n", differences.subList(0, Math.min(10, differences.size()))), differences.size() + " of " + compared);
    assertEquals(List.of(), listed.stream().filter(id -> id.endsWith(" agrees now")).toList());
  }
}
