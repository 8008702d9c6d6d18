package dev.tidewaiter.rules.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Volumes and claims for which Kubernetes' own code was asked what it chooses. */
class RecordedBindingsTest {

  @Test
  void theBinderChoosesWhatKubernetesChooses() throws IOException {
    List<String> wrong = new ArrayList<>();
    int bound = 0;
    for (String line : lines()) {
      String[] parts = line.split("\\|", -1);
      List<String> expected = parts[2].isBlank() ? List.of("") : List.of(parts[2].strip().split(" "));
      Outcome outcome = Binder.bind(Shorthand.scope(parts[0], parts[1], "x; y waits")).get(0);
      String chosen = outcome instanceof Outcome.Takes takes ? takes.volume().name() : "";
      bound += chosen.isEmpty() ? 0 : 1;
      if (!expected.contains(chosen)) {
        wrong.add(line + " but was " + chosen);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(bound >= 200, "only " + bound + " are bound");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = RecordedBindingsTest.class.getResourceAsStream("/storage/matching-volumes.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
