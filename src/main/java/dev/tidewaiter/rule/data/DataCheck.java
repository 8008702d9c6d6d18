package dev.tidewaiter.rule.data;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.schema.user.UserSchema;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The check that a {@code rule.yaml} holds.
 *
 * @param rule empty if there are mistakes
 * @param mistakes in the order of their places
 */
public record DataCheck(Optional<ObjectRule> rule, List<Mistake> mistakes) {

  private static final List<String> EACH = List.of("object", "pods", "containers");

  public DataCheck {
    List<Mistake> sorted = new ArrayList<>(mistakes);
    sorted.sort(Comparator.comparingInt(mistake -> mistake.at().start()));
    mistakes = List.copyOf(sorted);
  }

  /**
   * Reads a check by CEL.
   *
   * @param text the text that the nodes are in
   * @param entries of the rule, by their keys
   */
  public static DataCheck cel(String text, Map<String, YamlNode> entries) {
    PolicyReader reader = new PolicyReader(text, CelRule.VARIABLES);
    Policy policy = reader.read(entries);
    List<Mistake> mistakes = new ArrayList<>(reader.mistakes());
    CelRule.Each each = each(entries, mistakes);
    return mistakes.isEmpty() ? new DataCheck(Optional.of(new CelRule(policy, each)), mistakes) : new DataCheck(Optional.empty(), mistakes);
  }

  /** Reads a check by a JSON Schema. */
  public static DataCheck schema(JsonValue written, CelRule.Each each) {
    if (!(written instanceof JsonObject object)) {
      return new DataCheck(Optional.empty(), List.of(new Mistake(written.node().span(), "a schema is a mapping")));
    }
    UserSchema.Reading reading = UserSchema.read(object);
    List<Mistake> mistakes = new ArrayList<>();
    reading.mistakes().forEach(mistake -> mistakes.add(new Mistake(mistake.at(), mistake.message())));
    return new DataCheck(reading.schema().map(schema -> new SchemaRule(schema, each)), mistakes);
  }

  /** What is checked one by one. */
  public static CelRule.Each each(Map<String, YamlNode> entries, List<Mistake> mistakes) {
    if (!(entries.get("forEach") instanceof YamlNode.Scalar word)) {
      return CelRule.Each.OBJECT;
    }
    if (!EACH.contains(word.value())) {
      mistakes.add(new Mistake(word.span(), "forEach is one of " + String.join(", ", EACH)));
      return CelRule.Each.OBJECT;
    }
    return CelRule.Each.valueOf(word.value().toUpperCase(Locale.ROOT));
  }
}
