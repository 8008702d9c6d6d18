package dev.tidewaiter.schema.user;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.regex.RegularExpression;
import dev.tidewaiter.kube.GoRegexp;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A JSON Schema of a user, of draft-04 to 2020-12 ({@code $schema} says which; the last if it is not there). Nothing is ever fetched, and
 * regular expressions are those of RE2. What a value may cost is bounded. May be used from any thread.
 */
public final class UserSchema {

  private static final String SILENCE = "slf4j.internal.verbosity";

  private static final SchemaRegistry REGISTRY = registry();

  private final Schema schema;

  private UserSchema(Schema schema) {
    this.schema = schema;
  }

  /**
   * What came of reading a schema.
   *
   * @param schema empty if anything is wrong
   */
  public record Reading(Optional<UserSchema> schema, List<SchemaMistake> mistakes) {
    public Reading {
      mistakes = List.copyOf(mistakes);
    }
  }

  private static SchemaRegistry registry() {
    if (System.getProperty(SILENCE) == null) {
      System.setProperty(SILENCE, "ERROR");
    }
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ENGLISH)
            .errorMessageKeyword("errorMessage")
            .regularExpressionFactory(UserSchema::expression)
            .build();
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
  }

  private static RegularExpression expression(String pattern) {
    GoRegexp regexp = GoRegexp.read(pattern).regexp().orElseThrow(() -> new SchemaException(pattern));
    return text -> Evaluation.matches(regexp, text);
  }

  /** Reads a schema. */
  public static Reading read(JsonObject written) {
    List<SchemaMistake> mistakes = new ArrayList<>(new SchemaReader(written).mistakes());
    if (written.get("$schema").isEmpty() || mistakes.isEmpty()) {
      ofItsDraft(written, mistakes);
    }
    if (!mistakes.isEmpty()) {
      return new Reading(Optional.empty(), mistakes);
    }
    try {
      Schema schema = REGISTRY.getSchema(JsonTree.of(written));
      schema.initializeValidators();
      return new Reading(Optional.of(new UserSchema(schema)), List.of());
    } catch (SchemaException e) {
      return new Reading(Optional.empty(), List.of(new SchemaMistake(written.node().span(), "not a JSON Schema: " + e.getMessage())));
    }
  }

  /** Holds a schema to what its draft says of schemas. */
  private static void ofItsDraft(JsonObject written, List<SchemaMistake> mistakes) {
    String draft = written.get("$schema").orElse(null) instanceof JsonValue.JsonString text ? text.value() : "";
    String id = SpecificationVersion.fromDialectId(draft).orElse(SpecificationVersion.DRAFT_2020_12).getDialectId();
    for (SchemaFailure failure : Alternatives.joined(REGISTRY.getSchema(SchemaLocation.of(id)).validate(JsonTree.of(written)))) {
      JsonValue at = written;
      for (Object step : failure.path()) {
        Optional<JsonValue> next = Optional.empty();
        if (at instanceof JsonArray array && step instanceof Integer index) {
          next = Optional.of(array.items().get(index));
        } else if (at instanceof JsonObject object) {
          next = object.get(String.valueOf(step));
        }
        at = next.orElse(at);
      }
      String name = failure.name().isEmpty() ? "the schema" : failure.name();
      SchemaMistake mistake = new SchemaMistake(at.node().span(), failure.whole() ? failure.message() : name + " " + failure.message());
      if (!mistakes.contains(mistake)) {
        mistakes.add(mistake);
      }
    }
  }

  /**
   * What came of holding a value to a schema.
   *
   * @param failures what it has that the schema does not allow; none if it was broken off
   * @param cost as the expressions of policies are counted
   * @param exhausted whether it was broken off because it cost too much
   */
  public record Checked(List<SchemaFailure> failures, long cost, boolean exhausted) {
    public Checked {
      failures = List.copyOf(failures);
    }
  }

  /** Holds a value to the schema. */
  public Checked check(JsonValue value) {
    Evaluation evaluation = new Evaluation();
    List<Error> errors = new ArrayList<>();
    boolean done = evaluation.run(() -> errors.addAll(schema.validate(evaluation, JsonTree.of(value), OutputFormat.DEFAULT)));
    return new Checked(done ? Alternatives.joined(errors) : List.of(), evaluation.cost(), !done);
  }

  static List<Object> steps(NodePath path) {
    List<Object> steps = new ArrayList<>(path.getNameCount());
    for (int i = 0; i < path.getNameCount(); i++) {
      steps.add(path.getElement(i));
    }
    return steps;
  }
}
