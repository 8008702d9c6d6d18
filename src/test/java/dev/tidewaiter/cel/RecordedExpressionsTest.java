package dev.tidewaiter.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.Golden;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.JsonView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.JsonValue.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each function of Kubernetes' expressions, and each way they go wrong, against what the evaluator of Kubernetes 1.37.2 (cel-go 0.29.2 in the
 * environment of apiserver/pkg/cel/environment) answered: type, value or error, and what it says of what does not compile.
 * Costs are reckoned a little differently in places, and are not compared.
 */
class RecordedExpressionsTest {

  private static final CelEnvironment ENVIRONMENT =
      CelEnvironment.of(
          List.of(new CelVariable("object", "dyn"), new CelVariable("params", "dyn"), new CelVariable("oldObject", "dyn")), List.of());

  @TestFactory
  Stream<DynamicTest> answersAreTheServers() throws IOException {
    List<String> lines = Files.readAllLines(Golden.folder("cel").resolve("recorded.jsonl"));
    JsonValue object = json(lines.get(0)).get("object").orElseThrow();
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      JsonObject recorded = json(line);
      tests.add(dynamicTest(text(recorded, "e"), () -> assertEquals(recorded(recorded), ours(text(recorded, "e"), JsonView.of(object)))));
    }
    return tests.stream();
  }

  private static String recorded(JsonObject recorded) {
    if (recorded.get("compile").isPresent()) {
      return text(recorded, "compile");
    }
    String result = recorded.get("err").isPresent() ? "error " + text(recorded, "err") : text(recorded, "value");
    String type = text(recorded, "type").replace("optional_type(", "optional(").replace("null_type", "null");
    type = type.replace("google.protobuf.Duration", "duration").replace("google.protobuf.Timestamp", "timestamp");
    return type + " " + result;
  }

  private static String ours(String expression, Object object) {
    CelCompilation compilation = ENVIRONMENT.compile(expression);
    if (compilation.program().isEmpty()) {
      return compilation.text().replaceFirst("^compilation failed: ", "").replaceFirst("^program instantiation failed: ", "program: ");
    }
    CelProgram program = compilation.program().get();
    CelResult result = program.evaluate(name -> name.equals("object") ? object : CelNull.NULL);
    String value = result.error().isPresent() ? "error " + result.error().get().message() : ShownValue.of(result.value());
    return program.type() + " " + value;
  }

  private static JsonObject json(String line) {
    return (JsonObject) Expressions.json(line);
  }

  private static String text(JsonObject object, String member) {
    return object.get(member).orElse(null) instanceof JsonString text ? text.value() : "";
  }
}
