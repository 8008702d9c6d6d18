package dev.tidewaiter.cel;

import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.JsonView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;

/** Compiles and evaluates expressions over one object. */
final class Expressions {

  private static final CelEnvironment ENVIRONMENT = CelEnvironment.of(
      List.of(new CelVariable("object", "dyn"), new CelVariable("oldObject", "dyn"), new CelVariable("authorizer",
          "kubernetes.authorization.Authorizer")),
      List.of());

  private static final Object OBJECT = JsonView.of(json("""
      kind: Deployment
      metadata: {name: web, namespace: prod, labels: {app: web, app.kubernetes.io/name: web}}
      spec:
        replicas: 3
        containers:
          - {name: a, image: "docker.io/nginx:1.2", resources: {limits: {memory: 512Mi}}}
          - {name: b, image: "quay.io/x:latest"}
      nothing: null
      numbers: [3, 1, 2]
      mixed: [1, a]
      pattern: "("
      """));

  private Expressions() {}

  static JsonValue json(String yaml) {
    return ValueReader.read(YamlReader.read(Source.of("test", yaml)).get(0)).value().orElseThrow();
  }

  static CelCompilation compile(String expression) {
    return ENVIRONMENT.compile(expression);
  }

  static CelResult evaluate(String expression) {
    CelProgram program = compile(expression).program().orElseThrow(() -> new AssertionError(compile(expression).text()));
    return program.evaluate(name -> name.equals("object") ? OBJECT : CelNull.NULL);
  }

  /** The message of the error that an expression gives; empty if it gives a value. */
  static String error(String expression) {
    return evaluate(expression).error().map(error -> error.message()).orElse("");
  }
}
