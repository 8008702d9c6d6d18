package dev.tidewaiter.rule;

import dev.tidewaiter.rule.data.CelRule;
import dev.tidewaiter.rule.data.DataCheck;
import dev.tidewaiter.rule.data.Mistake;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import dev.tidewaiter.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the check that a rule holds itself, in its {@code rule.yaml} or in a {@code schema.json} beside it. */
final class HeldCheck {

  /** The keys that only some rules have. */
  static final List<String> KEYS = List.of("validations", "variables", "matchConditions", "schema", "forEach");

  private static final String FOR_SCHEMA = "schema";
  private static final String FOR_EACH = "forEach";

  private final Source rule;
  private final Map<String, YamlNode> values;
  private final List<String> mistakes;

  /**
   * @param values of the rule, by their keys
   * @param mistakes gets what is wrong
   */
  HeldCheck(Source rule, Map<String, YamlNode> values, List<String> mistakes) {
    this.rule = rule;
    this.values = values;
    this.mistakes = mistakes;
  }

  /**
   * The check; empty if the rule holds none, or if it is wrong.
   *
   * @param check what the rule says checks it
   * @param schema the file beside it
   */
  Optional<JavaRule> read(String check, Optional<Source> schema) {
    boolean cel = check.equals(RuleMetadata.CEL);
    boolean bySchema = check.equals(RuleMetadata.SCHEMA);
    for (String key : KEYS) {
      boolean fits = key.equals(FOR_EACH) ? cel || bySchema : key.equals(FOR_SCHEMA) ? bySchema : cel;
      if (values.containsKey(key) && !fits) {
        String only = key.equals(FOR_EACH) ? "cel or schema" : key.equals(FOR_SCHEMA) ? "schema" : "cel";
        add(values.get(key).span(), key + " is only for rules with check: " + only);
      }
    }
    if (cel) {
      if (!values.containsKey("validations")) {
        add(at("check"), "validations is missing");
      }
      return told(rule, DataCheck.cel(rule.text(), values));
    }
    return bySchema ? schema(schema) : Optional.empty();
  }

  private Optional<JavaRule> schema(Optional<Source> file) {
    if (file.isPresent() == values.containsKey(FOR_SCHEMA)) {
      add(at("check"), "a rule with check: schema has either a schema or, beside it, a schema.json");
      return Optional.empty();
    }
    Source source = file.orElse(rule);
    List<Mistake> each = new ArrayList<>();
    CelRule.Each one = DataCheck.each(values, each);
    each.forEach(mistake -> mistakes.add(mistake.in(rule)));
    YamlDocument document = YamlReader.read(source).get(0);
    if (document.problem().isPresent()) {
      mistakes.add(new Mistake(document.problem().get().at(), document.problem().get().message()).in(source));
      return Optional.empty();
    }
    JsonValue value = ValueReader.read(document).value().orElseThrow();
    JsonValue schema = file.isPresent() ? value : ((JsonValue.JsonObject) value).get(FOR_SCHEMA).orElseThrow();
    return told(source, DataCheck.schema(schema, one));
  }

  private Optional<JavaRule> told(Source source, DataCheck check) {
    check.mistakes().forEach(mistake -> mistakes.add(mistake.in(source)));
    return check.rule().map(JavaRule.class::cast);
  }

  private Span at(String key) {
    return values.containsKey(key) ? values.get(key).span() : Span.at(0);
  }

  private void add(Span at, String message) {
    mistakes.add(new Mistake(at, message).in(rule));
  }
}
