package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.config.Configuration;
import dev.tidewaiter.config.RuleChoice;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The rules of a level find something in the pods that a real server refused at that level and version, and in no others. */
class PodSecurityProfileTest {

  private static final Set<String> LEVELLED =
      BuiltInRules.all().stream().filter(rule -> !rule.level().isEmpty()).map(RuleMetadata::id).collect(Collectors.toSet());

  @Test
  void profileSecurityDecidesAsTheServerDid() throws IOException {
    Map<String, Tidewaiter> checks = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (String line : lines()) {
      JsonObject row = (JsonObject) ValueReader.read(YamlReader.read(Source.of("case", line)).get(0)).value().orElseThrow();
      Source manifest = Source.of("case", row.get("manifest").orElseThrow().node().span().of(line));
      for (ObjectView answer : ObjectView.of(row).at("answers").entries()) {
        compared++;
        List<Finding> findings = checks.computeIfAbsent(answer.name(), PodSecurityProfileTest::profile).check(List.of(manifest)).findings();
        boolean found = findings.stream().anyMatch(finding -> LEVELLED.contains(finding.rule()));
        if (found == answer.text().isEmpty()) {
          wrong.add(ObjectView.of(row).at("id").number() + " " + answer.name() + " server: " + answer.text() + "; ours: " + findings);
        }
      }
    }
    assertTrue(compared > 2000, "only " + compared);
    assertEquals("", String.join("\n", wrong.subList(0, Math.min(5, wrong.size()))), wrong.size() + " of " + compared);
  }

  private static Tidewaiter profile(String levelAndVersion) {
    int colon = levelAndVersion.indexOf(':');
    String version = levelAndVersion.substring(colon + 1);
    OptionalInt minor = version.equals("latest") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(version.substring(3)));
    RuleChoice choice =
        new RuleChoice(Optional.of("security"), List.of(), List.of(), Map.of(), Optional.of(levelAndVersion.substring(0, colon)), minor);
    return Tidewaiter.builder().rules(Configuration.NONE.choose(RuleCatalog.BUILT_IN, RuleSettings.NEWEST, choice)).build();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = new GZIPInputStream(PodSecurityProfileTest.class.getResourceAsStream("/pod-security/recorded.jsonl.gz"))) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
    }
  }
}
