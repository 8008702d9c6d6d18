package dev.tidewaiter.server.podsecurity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What we say of pods beside what a real server's admission said: the recorded sentences of 900 pods and Deployments made of random
 * features, at both levels and 23 versions, and the pods that pod-security-admission is tested with.
 */
class RecordedPodSecurityTest {

  private static final int NEWEST = PodSecurityPolicy.LATEST;

  private final ApiServer server =
      new ApiServer(KubernetesSchemas.load("1.37"), new ClusterSettings(Optional.of("10.96.0.0/16"), List.of("IPv4"), true, Map.of()));

  @Test
  void sentencesAreTheRecordedOnes() throws IOException {
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (String line : lines()) {
      JsonObject row = (JsonObject) ValueReader.read(YamlReader.read(Source.of("case", line)).get(0)).value().orElseThrow();
      ReadObject object = read(row.get("manifest").orElseThrow().node().span().of(line));
      for (ObjectView answer : ObjectView.of(row).at("answers").entries()) {
        compared++;
        int colon = answer.name().indexOf(':');
        String version = answer.name().substring(colon + 1);
        int minor = version.equals("latest") ? NEWEST : Integer.parseInt(version.substring(3));
        String ours = sentence(PodSecurityLevel.of(answer.name().substring(0, colon)).orElseThrow(), minor, object);
        if (!ours.equals(answer.text())) {
          differences.add(ObjectView.of(row).at("id").number() + " " + answer.name() + "\n server " + answer.text() + "\n ours   " + ours);
        }
      }
    }
    assertTrue(compared > 2000, "only " + compared);
    assertEquals("", String.join("\n", differences.subList(0, Math.min(5, differences.size()))), differences.size() + " of " + compared);
  }

  @Test
  void decisionsAreThoseThatTheAdmissionIsTestedWith() throws IOException {
    String folder = System.getProperty("podSecurity.testdata", "");
    Assumptions.assumeFalse(folder.isEmpty(), "-DpodSecurity.testdata= names no copy of k8s.io/pod-security-admission/test/testdata");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      files = walk.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    }
    List<String> wrong = new ArrayList<>();
    for (Path file : files) {
      Path verdict = file.getParent();
      String version = verdict.getParent().getFileName().toString();
      PodSecurityLevel level = PodSecurityLevel.of(verdict.getParent().getParent().getFileName().toString()).orElseThrow();
      boolean allowed = sentence(level, Integer.parseInt(version.substring(3)), read(Files.readString(file))).isEmpty();
      if (allowed != verdict.getFileName().toString().equals("pass")) {
        wrong.add(file.toString());
      }
    }
    System.out.println("Pod Security: " + (files.size() - wrong.size()) + " of " + files.size() + " decisions agree");
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + files.size());
  }

  private ReadObject read(String manifest) {
    return server.answers(YamlReader.read(Source.of("case", manifest)).get(0)).get(0).read().orElseThrow();
  }

  private static String sentence(PodSecurityLevel level, int minor, ReadObject object) {
    PodTemplate pod = PodTemplate.of(object.gvk(), ObjectView.of(object.filled())).orElseThrow();
    boolean template = !object.gvk().kind().equals("Pod");
    return PodSecurity.detail(PodSecurity.breaches(level, minor, new SecuredPod(pod.metadata(), pod.spec(), template)));
  }

  private List<String> lines() throws IOException {
    try (InputStream in = new GZIPInputStream(getClass().getResourceAsStream("/pod-security/recorded.jsonl.gz"))) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }
}
