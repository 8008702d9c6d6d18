package dev.tidewaiter.cel.check;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.TypeType;
import dev.tidewaiter.cel.function.Libraries;
import dev.tidewaiter.cel.run.Call;
import dev.tidewaiter.cel.run.Frame;
import dev.tidewaiter.cel.run.Leaves;
import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.run.Literals;
import dev.tidewaiter.cel.run.Logic;
import dev.tidewaiter.cel.run.Loop;
import dev.tidewaiter.cel.run.Node;
import dev.tidewaiter.cel.run.Select;
import dev.tidewaiter.cel.value.Bytes;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelNull;
import dev.tidewaiter.cel.value.CelTypeName;
import dev.tidewaiter.cel.value.Uint;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.GoRegexp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes nodes of a checked tree. What is constant is worked out now, and what is wrong with it is wrong with the expression.
 *
 * <p>Source: cel-go v0.29.2, interpreter/planner.go and decorators.go.
 */
final class Planner {

  private static final String HIDDEN_RESULT = "@result";
  private static final int SLOTS_OF_LOOP = 3;

  private final CelAbstractSyntaxTree tree;
  private final Map<String, Integer> locals = new HashMap<>();
  private int slots;
  private String problem = "";

  Planner(CelAbstractSyntaxTree tree) {
    this.tree = tree;
  }

  /** Why the expression can be checked but not evaluated; empty if it can. */
  String problem() {
    return problem;
  }

  Node plan() {
    return plan(tree.getExpr());
  }

  private Node plan(CelExpr expr) {
    return switch (expr.exprKind().getKind()) {
      case CONSTANT -> new Leaves.Constant(constant(expr.constant()));
      case IDENT -> name(expr);
      case SELECT -> select(expr.select());
      case CALL -> call(expr.call());
      case LIST -> list(expr.list());
      case MAP -> map(expr.map());
      case COMPREHENSION -> loop(expr.comprehension());
      case STRUCT -> message(expr.struct());
      default -> refused("messages are not supported");
    };
  }

  private Node refused(String why) {
    problem = problem.isEmpty() ? why : problem;
    return new Leaves.Constant(CelNull.NULL);
  }

  private static Object constant(CelConstant constant) {
    return switch (constant.getKind()) {
      case BOOLEAN_VALUE -> constant.booleanValue();
      case INT64_VALUE -> constant.int64Value();
      case UINT64_VALUE -> new Uint(constant.uint64Value().longValue());
      case DOUBLE_VALUE -> constant.doubleValue();
      case STRING_VALUE -> constant.stringValue();
      case BYTES_VALUE -> Bytes.of(constant.bytesValue().toByteArray());
      default -> CelNull.NULL;
    };
  }

  private Node name(CelExpr expr) {
    String name = expr.ident().name();
    if (locals.containsKey(name)) {
      return new Leaves.Local(locals.get(name));
    }
    String resolved = tree.getReference(expr.id()).map(reference -> reference.name()).orElse(name);
    Optional<CelType> type = tree.getType(expr.id());
    return type.isPresent() && type.get() instanceof TypeType
        ? new Leaves.Constant(new CelTypeName(resolved)) : new Leaves.Global(resolved);
  }

  private Node select(CelExpr.CelSelect select) {
    Node operand = plan(select.operand());
    return select.testOnly() ? new Select.Presence(operand, select.field()) : new Select.Field(operand, select.field());
  }

  private Node call(CelExpr.CelCall call) {
    List<Node> arguments = new ArrayList<>();
    call.target().ifPresent(target -> arguments.add(plan(target)));
    call.args().forEach(argument -> arguments.add(plan(argument)));
    String name = call.function();
    switch (name) {
      case "_&&_":
        return new Logic.Junction(arguments.get(0), arguments.get(1), false);
      case "_||_":
        return new Logic.Junction(arguments.get(0), arguments.get(1), true);
      case "_?_:_":
        return new Logic.Conditional(arguments.get(0), arguments.get(1), arguments.get(2));
      case "@not_strictly_false":
        return new Logic.NotFalse(arguments.get(0));
      case "_[_]":
        return new Select.Index(arguments.get(0), arguments.get(1));
      case "_[?_]":
        return new Select.OptionalIndex(arguments.get(0), arguments.get(1));
      case "_?._":
        return new Select.OptionalField(arguments.get(0), call.args().get(1).constant().stringValue());
      case "or", "orValue":
        return new Logic.Otherwise(arguments.get(0), arguments.get(1), name.equals("orValue"));
      default:
        return function(name, arguments);
    }
  }

  private Node function(String name, List<Node> arguments) {
    List<Library> libraries = Libraries.of(name);
    if (libraries.isEmpty()) {
      return refused("no such overload: " + name + "(...)");
    }
    Call call = new Call(name, libraries, arguments);
    boolean conversion = switch (name) {
      case "int", "uint", "double", "string", "bytes", "bool", "duration", "timestamp", "type", "dyn" -> true;
      default -> false;
    };
    if (conversion && arguments.size() == 1 && arguments.get(0) instanceof Leaves.Constant) {
      return worked(call);
    }
    if (name.startsWith("find") && arguments.get(1) instanceof Leaves.Constant constant && constant.value() instanceof String expression) {
      GoRegexp.Reading reading = GoRegexp.read(expression);
      return reading.regexp().isPresent() ? call : refused(reading.problem());
    }
    return call;
  }

  /** A constant in place of what needs no variable. */
  private Node worked(Node node) {
    Object value = node.eval(new Frame(name -> CelNull.NULL, new Work(Long.MAX_VALUE)));
    return value instanceof CelError error ? refused(error.message()) : new Leaves.Constant(value);
  }

  private Node list(CelExpr.CelList list) {
    List<Node> items = new ArrayList<>();
    List<Boolean> optional = new ArrayList<>();
    for (int i = 0; i < list.elements().size(); i++) {
      items.add(plan(list.elements().get(i)));
      optional.add(list.optionalIndices().contains(i));
    }
    Literals.ListOf node = new Literals.ListOf(items, optional);
    return allConstant(items) && !optional.contains(true) ? worked(node) : node;
  }

  private Node map(CelExpr.CelMap map) {
    List<Node> keys = new ArrayList<>();
    List<Node> values = new ArrayList<>();
    List<Boolean> optional = new ArrayList<>();
    for (CelExpr.CelMap.Entry entry : map.entries()) {
      keys.add(plan(entry.key()));
      values.add(plan(entry.value()));
      optional.add(entry.optionalEntry());
    }
    Literals.MapOf node = new Literals.MapOf(keys, values, optional);
    return allConstant(keys) && allConstant(values) && !optional.contains(true) ? worked(node) : node;
  }

  private Node message(CelExpr.CelStruct message) {
    message.entries().forEach(entry -> plan(entry.value()));
    return ExpressionTypes.isOfPatches(message.messageName()) ? new Literals.Message(message.messageName()) : refused("messages are not supported");
  }

  private static boolean allConstant(List<Node> nodes) {
    for (Node node : nodes) {
      if (!(node instanceof Leaves.Constant)) {
        return false;
      }
    }
    return true;
  }

  private Node loop(CelExpr.CelComprehension loop) {
    Node range = plan(loop.iterRange());
    Node start = plan(loop.accuInit());
    int slot = slots;
    slots += SLOTS_OF_LOOP;
    Map<String, Integer> outer = new HashMap<>(locals);
    locals.put(loop.accuVar(), slot + 2);
    Map<String, Integer> atEnd = new HashMap<>(locals);
    locals.put(loop.iterVar(), slot);
    if (!loop.iterVar2().isEmpty()) {
      locals.put(loop.iterVar2(), slot + 1);
    }
    Node condition = plan(loop.loopCondition());
    Node step = plan(loop.loopStep());
    locals.clear();
    locals.putAll(atEnd);
    Node result = plan(loop.result());
    locals.clear();
    locals.putAll(outer);
    return new Loop(range, !loop.iterVar2().isEmpty(), slot, loop.accuVar().equals(HIDDEN_RESULT), start, condition, step, result);
  }
}
