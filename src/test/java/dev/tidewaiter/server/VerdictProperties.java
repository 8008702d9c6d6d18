package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of every answer, over objects grown from the schemas and over accepted objects with one part put otherwise. */
class VerdictProperties {

  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");
  private static final ApiServer SERVER = new ApiServer(SCHEMAS, ClusterSettings.UNKNOWN);
  private static final List<Kind> KINDS = SCHEMAS.kinds();
  private static final List<JsonValue> BASES = bases();
  private static final Pattern INDEXES = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern NUMBERS = Pattern.compile("\\[\\d+\\]");
  private static final Pattern KEYS = Pattern.compile("\\[([^\\]]*)\\]");
  private static final String DEFINITION = "CustomResourceDefinition";
  private static final Set<String> ELSEWHERE = lines("/verdicts/elsewhere.tsv");

  @Property(tries = 1500)
  void everyObjectIsAnsweredAndEveryProblemHasAPlace(@ForAll long seed) {
    Random random = new Random(seed);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    Optional<Struct> struct = SCHEMAS.type(kind.gvk());
    if (struct.isPresent()) {
      answered(new GrownObject(random).json(struct.get(), kind.gvk().apiVersion(), kind.gvk().kind()));
    }
  }

  @Property(tries = 1500)
  void orderOfKeysDoesNotMatter(@ForAll long seed, @ForAll @IntRange(max = 1000) int wrong) {
    Random random = new Random(seed);
    JsonValue base = BASES.get(random.nextInt(BASES.size()));
    int part = random.nextInt(ShuffledJson.parts(base));
    Verdict one = answered(ShuffledJson.print(base, new Random(seed), part, wrong));
    Verdict other = answered(ShuffledJson.print(base, new Random(seed + 1), part, wrong));
    // Of an object that names no kind, the answer quotes how the text begins.
    Assume.that(!(one instanceof Verdict.Rejected refused && refused.message().startsWith("the object provided is unrecognized")));
    assertEquals(one, other);
  }

  @Property(tries = 1500)
  void breakingOneFieldGivesCausesThereOrWhereTheTableSays(@ForAll long seed) {
    Random random = new Random(seed);
    JsonValue base = BASES.get(random.nextInt(BASES.size()));
    BrokenField broken = BrokenField.of(base, random.nextInt(BrokenField.count(base)));
    if (answered(broken.json()) instanceof Verdict.Rejected refused && refused.code() == 422) {
      for (Verdict.Cause cause : refused.causes()) {
        String field = kind(base).equals(DEFINITION) ? ofDefinition(cause.field()) : INDEXES.matcher(cause.field()).replaceAll("");
        boolean there = field.startsWith(broken.path()) || broken.path().startsWith(field);
        String elsewhere = kind(base) + "\t" + broken.path() + "\t" + field;
        assertTrue(there || ELSEWHERE.contains(elsewhere), elsewhere + "\t" + cause.message());
      }
    }
  }

  /**
   * Where a CustomResourceDefinition has a field that the server names as its internal form has it: there what all versions have in common
   * stands beside them. Keys of maps count as names.
   */
  private static String ofDefinition(String field) {
    String named = NUMBERS.matcher(field).replaceAll("");
    named = KEYS.matcher(named).replaceAll(".$1");
    for (String shared : List.of("subresources", "additionalPrinterColumns", "selectableFields")) {
      named = named.replace("spec." + shared, "spec.versions." + shared);
    }
    return named.replace("spec.validation", "spec.versions.schema");
  }

  private static String kind(JsonValue object) {
    return ((JsonString) ((JsonObject) object).get("kind").orElseThrow()).value();
  }

  private static Verdict answered(String json) {
    Answer answer = SERVER.answers(YamlReader.read(Source.of("a.json", json)).get(0)).get(0);
    for (Answer.Problem problem : answer.problems()) {
      assertTrue(problem.at().start() >= 0 && problem.at().end() <= json.length(), problem.path());
    }
    return answer.verdict();
  }

  private static Set<String> lines(String resource) {
    try {
      return new HashSet<>(Files.readAllLines(Path.of(VerdictProperties.class.getResource(resource).toURI())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonValue> bases() {
    List<JsonValue> bases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(VerdictProperties.class.getResource("/verdicts/bases").toURI()))) {
      for (Path file : files.sorted().toList()) {
        for (YamlDocument document : YamlReader.read(Source.of(file.toString(), Files.readString(file)))) {
          ValueReader.read(document).value().ifPresent(bases::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
    return bases;
  }
}
