package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.kinds.ClusterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our answers beside those of a real kube-apiserver 1.37.2. The levels that were reached stand in {@code verdicts/sample/levels.properties}: they
 * may rise, and are raised there, but not fall.
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
    Properties floors = new Properties();
    try (InputStream in = SampleLevelsTest.class.getResourceAsStream("/verdicts/sample/levels.properties")) {
      floors.load(in);
    }
    return floors;
  }
}
