package dev.tidewaiter.server.decode;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.schema.GoType;
import dev.tidewaiter.schema.GoType.Form;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonMember;
import dev.tidewaiter.value.JsonValue.JsonNull;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what decoding finds wrong: every problem with its place, and the one sentence or list that the server would say. */
final class Findings {

  /** The server lists no more. */
  private static final int MOST_STRICT = 100;

  private final List<Frame> stack;
  private final List<Problem> problems = new ArrayList<>(0);
  private Set<String> strict = Set.of();
  /** The first error that ended everything. */
  private Optional<String> ended = Optional.empty();
  /** The first error that did not, of the object and of each value that decodes itself on the way to where we are. */
  private final List<Optional<String>> saved = new ArrayList<>(0);

  /**
   * @param stack what is being decoded, outermost first
   */
  Findings(List<Frame> stack) {
    this.stack = stack;
  }

  Decoded decoded(JsonObject object) {
    if (problems.isEmpty()) {
      return new Decoded(object, Optional.empty(), List.of(), List.of());
    }
    Optional<String> first = saved.isEmpty() ? Optional.empty() : saved.get(0);
    return new Decoded(object, ended.isPresent() ? ended : first, List.copyOf(strict), problems);
  }

  /** A value that decodes itself is done: an error it kept now ends everything. */
  void left(Frame frame) {
    if (saved.isEmpty()) {
      return;
    }
    int scope = frame.root() ? scopes() : saved.size();
    if (scope < saved.size()) {
      if (ended.isEmpty()) {
        ended = saved.get(scope);
      }
      saved.remove(scope);
    }
  }

  void unknownField(StructFrame frame, JsonMember member) {
    if (scopes() > 1) {
      return;
    }
    StringBuilder path = new StringBuilder();
    for (Frame outer : stack) {
      outer.addStrictStep(path);
    }
    String sentence = "unknown field " + GoPrint.quoted(path.toString());
    if (strict.isEmpty()) {
      strict = new LinkedHashSet<>();
    }
    if (strict.size() < MOST_STRICT) {
      strict.add(sentence);
    }
    add("unknown-field", member.key().span(), sentence, FieldHelp.unknown(stack, frame.type(), member.name()));
  }

  /** A value that is kept for later: decoding goes on. */
  JsonValue wrongType(JsonValue value, GoType type) {
    boolean numeric = type instanceof GoType.Scalar scalar && ValueHelp.isNumeric(scalar.form());
    String sentence = sentence(value, numeric, type.goName());
    save(sentence);
    add("wrong-type", value.node().span(), sentence, ValueHelp.wrongType(value, type));
    return new JsonNull(value.node());
  }

  /** A value of the wrong type for a type that decodes itself. */
  JsonValue wrongTypeAtOnce(JsonValue value, String goName, String expected) {
    return end("wrong-type", value, sentence(value, goName.equals("int32"), goName), ValueHelp.expected(expected, value));
  }

  JsonValue badQuantity(JsonValue value, String sentence) {
    return end("bad-quantity", value, sentence, ValueHelp.quantity(value));
  }

  JsonValue badTime(JsonValue value, String sentence, Form form) {
    return end("bad-time", value, sentence, ValueHelp.time(form));
  }

  void neitherBooleanNorSchema(JsonValue value) {
    end("wrong-type", value, "boolean or JSON schema expected", "");
  }

  JsonValue badBase64(JsonValue value, String sentence) {
    save(sentence);
    add("bad-base64", value.node().span(), sentence, ValueHelp.BASE64);
    return new JsonNull(value.node());
  }

  private JsonValue end(String rule, JsonValue value, String sentence, String help) {
    if (ended.isEmpty()) {
      ended = Optional.of(sentence);
    }
    add(rule, value.node().span(), sentence, help);
    return new JsonNull(value.node());
  }

  private void save(String sentence) {
    int scope = scopes() - 1;
    while (saved.size() <= scope) {
      saved.add(Optional.empty());
    }
    if (saved.get(scope).isEmpty()) {
      saved.set(scope, Optional.of(sentence));
    }
  }

  /** How many values on the stack decode themselves, the object itself counted. */
  private int scopes() {
    int count = 0;
    for (Frame frame : stack) {
      count += frame.root() ? 1 : 0;
    }
    return count;
  }

  private void add(String rule, Span at, String sentence, String help) {
    FieldPath path = FieldPath.ROOT;
    for (Frame frame : stack) {
      path = frame.childPath(path);
    }
    problems.add(new Problem(rule, at, path.toString(), sentence, help, List.of()));
  }

  /** The struct is the innermost one of the outermost value that decodes itself; the steps are those of all of them. */
  private String sentence(JsonValue value, boolean withNumber, String goName) {
    List<String> steps = new ArrayList<>();
    String struct = "";
    boolean inner = false;
    for (int i = 0; i < stack.size(); i++) {
      Frame frame = stack.get(i);
      inner |= i > 0 && frame.root();
      if (!inner && frame instanceof StructFrame holder) {
        struct = holder.type().name();
      }
      frame.addSteps(steps);
    }
    String word = withNumber && value instanceof JsonNumber number ? "number " + number.text() : value.typeName();
    return "json: cannot unmarshal " + word + " into Go struct field " + struct + "." + String.join(".", steps) + " of type " + goName;
  }
}
