package dev.tidewaiter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.rule.BuiltInRules;
import dev.tidewaiter.rule.JavaRules;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.data.Subjects;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules say they watch: a rule asked about every object must not say more than one asked only where what it watches is written. */
class WatchesTest {

  private static final Path RULES = Path.of("..", "rules");
  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "files");

  private static final Map<RuleMetadata, ObjectRule> WATCHING = watching();

  private static Map<RuleMetadata, ObjectRule> watching() {
    Map<RuleMetadata, ObjectRule> found = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    for (RuleMetadata metadata : BuiltInRules.all()) {
      if (metadata.isJava() && JavaRules.load(metadata.id()) instanceof ObjectRule rule && !rule.watches().isEmpty()) {
        found.put(metadata, rule);
      }
    }
    return found;
  }

  @Test
  void noRuleSpeaksOfACaseWithoutWhatItWatches() throws IOException {
    Set<String> spoke = new HashSet<>();

    assertEquals(new TreeSet<>(), missed(RULES, spoke));
    assertEquals(WATCHING.size(), spoke.size(), "rules that watch something and spoke of any case");
    assertTrue(WATCHING.size() > 40, "so many rules watch something: " + WATCHING.size());
  }

  @Test
  void noRuleSpeaksOfARealManifestWithoutWhatItWatches() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here: what rules watch was not looked at over real manifests");

    assertEquals(new TreeSet<>(), missed(CORPUS, new HashSet<>()));
  }

  /** Rules and files in which they speak although nothing that they watch is there; those that speak at all go to {@code spoke}. */
  private static Set<String> missed(Path folder, Set<String> spoke) throws IOException {
    Set<String> missed = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")).toList();
    }
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (Subject subject : Subjects.of(Source.of(file.toString(), text))) {
        Set<String> names = names(subject.written().object());
        for (Map.Entry<RuleMetadata, ObjectRule> rule : WATCHING.entrySet()) {
          if (rule.getKey().looksAt(subject.gvk()) && speaks(rule.getValue(), subject)) {
            spoke.add(rule.getKey().id());
            if (rule.getValue().watches().stream().noneMatch(names::contains)) {
              missed.add(rule.getKey().id() + " in " + file);
            }
          }
        }
      }
    }
    return missed;
  }

  private static boolean speaks(ObjectRule rule, Subject subject) {
    List<Object> said = new ArrayList<>();
    rule.check(subject, said::add);
    return !said.isEmpty();
  }

  private static Set<String> names(JsonObject written) {
    Set<String> names = new HashSet<>();
    List<JsonValue> open = new ArrayList<>(List.of(written));
    while (!open.isEmpty()) {
      JsonValue value = open.remove(open.size() - 1);
      if (value instanceof JsonObject object) {
        for (JsonMember member : object.members()) {
          names.add(member.name());
          open.add(member.value());
        }
      } else if (value instanceof JsonArray array) {
        open.addAll(array.items());
      }
    }
    return names;
  }
}
