package dev.tidewaiter.server.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Field;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Objects of all kinds with values of any type in any place. */
class DecoderProperties {

  private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");
  private static final List<Kind> KINDS = SCHEMAS.kinds().stream().filter(Kind::creatable).toList();
  private static final String[] ODD = {"null", "1", "1.5", "-7", "true", "\"\"", "\"a b\"", "[]", "{}", "[null]", "{\"a\": null}", "1e40"};

  @Property(tries = 300)
  void everyProblemHasItsPlaceAndTheServerSaysOneOfThem(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    GroupVersionKind gvk = KINDS.get(random.nextInt(KINDS.size())).gvk();
    Struct type = SCHEMAS.type(gvk).orElseThrow();
    String text = object(type, random, 6);
    JsonObject object = (JsonObject) ValueReader.read(YamlReader.read(Source.of("test", text)).get(0)).value().orElseThrow();
    Decoded decoded = Decoder.decode(object, type);
    for (Problem problem : decoded.problems()) {
      assertTrue(problem.at().end() <= text.length() && problem.at().length() > 0, problem.toString());
    }
    List<String> sentences = decoded.problems().stream().map(Problem::message).toList();
    assertTrue(decoded.failure().isEmpty() || sentences.contains(decoded.failure().get()));
    assertTrue(sentences.containsAll(decoded.strict()));
    assertEquals(decoded.failure().isEmpty() && decoded.strict().isEmpty(), decoded.problems().isEmpty());
  }

  @Property(tries = 300)
  void aDecodedObjectDecodesToItself(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    Struct type = SCHEMAS.type(KINDS.get(random.nextInt(KINDS.size())).gvk()).orElseThrow();
    String text = object(type, random, 6);
    JsonObject object = (JsonObject) ValueReader.read(YamlReader.read(Source.of("test", text)).get(0)).value().orElseThrow();
    Decoded once = Decoder.decode(object, type);
    Decoded twice = Decoder.decode(once.object(), type);
    assertEquals(List.of(), twice.strict());
    if (once.failure().isEmpty()) {
      assertEquals(Optional.empty(), twice.failure());
      assertEquals(once.object(), twice.object());
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static String object(Struct type, Random random, int depth) {
    StringBuilder out = new StringBuilder("{\"a\": 1");
    if (random.nextInt(4) > 0) {
      out = new StringBuilder("{\"apiVersion\": \"v1\"");
    }
    for (Field field : type.fields().all()) {
      if (!field.jsonName().equals("apiVersion") && random.nextInt(3) == 0) {
        out.append(", \"").append(field.jsonName()).append("\": ").append(value(field.type(), random, depth));
      }
    }
    return out.append('}').toString();
  }

  private static String value(GoType type, Random random, int depth) {
    if (depth == 0 || random.nextInt(5) == 0) {
      return ODD[random.nextInt(ODD.length)];
    }
    if (type instanceof Struct struct) {
      return object(struct, random, depth - 1);
    }
    if (type instanceof GoType.Slice slice) {
      return "[" + value(slice.element(), random, depth - 1) + ", " + value(slice.element(), random, depth - 1) + "]";
    }
    if (type instanceof GoType.Map map) {
      return "{\"k\": " + value(map.element(), random, depth - 1) + "}";
    }
    return type instanceof GoType.Scalar scalar && scalar.form() == GoType.Form.STRING ? "\"s\"" : ODD[random.nextInt(ODD.length)];
  }
}
