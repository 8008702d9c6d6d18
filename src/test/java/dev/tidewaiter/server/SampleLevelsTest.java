package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our answers beside those of a real kube-apiserver 1.37.2. The levels that were reached stand in {@code verdicts/sample/levels.properties}:
 * they may rise, and are raised there, but not fall.
 */
class SampleLevelsTest {

  private static final String[] LEVELS = {
    "decision", "decode", "decode-sentences", "not-400", "not-rejected", "causes", "sentences", "warnings"
  };

  @ParameterizedTest
  @ValueSource(strings = {"cases", "seeds", "yaml"})
  void answersAsTheServerDid(String name) throws IOException {
    Agreement agreement = agreement(name);
    String report = name + ": " + agreement.report();
    System.out.println(report);
    List<String> fallen = new ArrayList<>();
    Properties floors = floors();
    for (String level : LEVELS) {
      double floor = Double.parseDouble(floors.getProperty(name + "." + level, "0"));
      if (agreement.judged(level) > 0 && agreement.percent(level) < floor) {
        fallen.add(level + " is " + agreement.percent(level) + ", was " + floor);
      }
    }
    int least = Integer.parseInt(floors.getProperty(name + ".judged"));
    if (agreement.judged("decision") < least) {
      fallen.add("only " + agreement.judged("decision") + " cases judged, were " + least);
    }
    assertTrue(fallen.isEmpty(), fallen + "\n" + report);
  }

  @Test
  void completeKindsAnswerAsTheServerByCaseAndByOccurrence() throws IOException {
    KubernetesSchemas schemas = KubernetesSchemas.load("1.37");
    Map<String, Integer> occurrence = new TreeMap<>();
    Properties occurring = properties("occurrence.properties");
    for (Kind kind : schemas.kinds()) {
      if (KindTable.rules(kind.gvk(), ClusterSettings.UNKNOWN).isPresent()) {
        occurrence.put(kind.gvk().kind(), Integer.parseInt(occurring.getProperty(kind.gvk().kind(), "0")));
      }
    }
    Agreement agreement = agreement("cases");
    KindLevels kinds = agreement.kinds();
    System.out.println(kinds.table(occurrence.keySet()));
    Properties floors = floors();
    List<String> fallen = new ArrayList<>();
    for (String level : KindLevels.LEVELS) {
      double byCase = kinds.byCase(occurrence.keySet(), level);
      double byOccurrence = kinds.byOccurrence(occurrence, level);
      System.out.printf(
          Locale.ROOT, "%d complete kinds: %s %.2f%% of %d by case, %.2f%% by occurrence%n",
          occurrence.size(), level, byCase, kinds.judged(occurrence.keySet(), level), byOccurrence);
      double floor = Double.parseDouble(floors.getProperty("complete." + level));
      if (byCase < floor || byOccurrence < floor) {
        fallen.add(level + " is " + byCase + " by case and " + byOccurrence + " by occurrence, was " + floor);
      }
    }
    int open = Integer.parseInt(floors.getProperty("complete.undecided"));
    assertTrue(agreement.undecided() <= open, agreement.undecided() + " cases are not answered, were " + open);
    assertTrue(occurrence.size() >= Integer.parseInt(floors.getProperty("complete.kinds")), occurrence.size() + " complete kinds");
    assertEquals(List.of(), fallen);
  }

  @Test
  void hardlyAnyCaseIsLeftOut() {
    Agreement agreement = agreement("cases");
    assertTrue(agreement.leftOut() <= 0.005 * agreement.judged("decision"), agreement.leftOut() + " cases left out");
  }

  private static Agreement agreement(String name) {
    Agreement agreement = new Agreement(new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN));
    for (SampleCase recorded : SampleCase.read(name + "-1.37.jsonl.gz")) {
      agreement.judge(recorded);
    }
    return agreement;
  }

  private static Properties floors() throws IOException {
    return properties("levels.properties");
  }

  private static Properties properties(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = SampleLevelsTest.class.getResourceAsStream("/verdicts/sample/" + file)) {
      properties.load(in);
    }
    return properties;
  }
}
