package dev.tidewaiter.cel.check;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.tidewaiter.cel.function.Conversions;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.GoRegexp;
import java.util.Optional;

/**
 * What the server checks of literals once the types are right: durations, timestamps and regular expressions can be read, lists and maps
 * are of one type, formats fit their arguments.
 *
 * <p>Source: cel-go v0.29.2, cel/validator.go and ext/formatting.go.
 */
final class LiteralChecks {

  private final CelAbstractSyntaxTree tree;
  private final Issues issues;

  LiteralChecks(String expression, CelAbstractSyntaxTree tree) {
    this.tree = tree;
    issues = new Issues(expression);
  }

  Issues issues() {
    visit(tree.getExpr(), false);
    return issues;
  }

  private void visit(CelExpr expr, boolean inFormat) {
    switch (expr.exprKind().getKind()) {
      case CONSTANT -> finite(expr);
      case SELECT -> visit(expr.select().operand(), inFormat);
      case CALL -> call(expr, inFormat);
      case LIST -> list(expr, inFormat);
      case MAP -> map(expr, inFormat);
      case STRUCT -> expr.struct().entries().forEach(entry -> visit(entry.value(), inFormat));
      case COMPREHENSION -> {
        CelExpr.CelComprehension loop = expr.comprehension();
        visit(loop.iterRange(), inFormat);
        visit(loop.accuInit(), inFormat);
        visit(loop.loopCondition(), inFormat);
        visit(loop.loopStep(), inFormat);
        visit(loop.result(), inFormat);
      }
      default -> {
        // A name has no parts.
      }
    }
  }

  private void finite(CelExpr expr) {
    if (expr.constant().getKind() == CelConstant.Kind.DOUBLE_VALUE && Double.isInfinite(expr.constant().doubleValue())) {
      issues.addAt(position(tree, expr), "invalid double literal");
    }
  }

  private void call(CelExpr expr, boolean inFormat) {
    CelExpr.CelCall call = expr.call();
    String function = call.function();
    boolean format = function.equals("format") && call.target().isPresent();
    call.target().ifPresent(target -> visit(target, inFormat || format));
    call.args().forEach(argument -> visit(argument, inFormat || format));
    if (call.args().isEmpty()) {
      return;
    }
    Optional<String> literal = string(call.args().get(0));
    if ((function.equals("duration") || function.equals("timestamp")) && literal.isPresent()) {
      Object read = new Conversions().call(function, new Object[] {literal.get()}, new Work(1));
      check(!(read instanceof CelError), call.args().get(0), function);
    } else if (function.equals("matches") && call.target().isPresent() && literal.isPresent()) {
      check(GoRegexp.read(literal.get()).regexp().isPresent(), call.args().get(0), function);
    } else if (format && call.target().flatMap(LiteralChecks::string).isPresent()
        && call.args().get(0).exprKind().getKind() == CelExpr.ExprKind.Kind.LIST) {
      new FormatCheck(tree, issues).check(expr);
    }
  }

  private void check(boolean right, CelExpr argument, String function) {
    if (!right) {
      issues.addAt(position(tree, argument), "invalid " + function + " argument");
    }
  }

  private static Optional<String> string(CelExpr expr) {
    return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.CONSTANT && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(expr.constant().stringValue()) : Optional.empty();
  }

  private void list(CelExpr expr, boolean inFormat) {
    Optional<CelType> type = Optional.empty();
    boolean mixed = inFormat;
    for (int i = 0; i < expr.list().elements().size(); i++) {
      CelExpr item = expr.list().elements().get(i);
      CelType own = type(item, expr.list().optionalIndices().contains(i));
      if (!mixed && type.isPresent() && !same(type.get(), own)) {
        mismatch(item, type.get(), own);
        mixed = true;
      }
      type = Optional.of(type.orElse(own));
      visit(item, inFormat);
    }
  }

  private void map(CelExpr expr, boolean inFormat) {
    Optional<CelType> keyType = Optional.empty();
    Optional<CelType> valueType = Optional.empty();
    for (CelExpr.CelMap.Entry entry : expr.map().entries()) {
      CelType key = type(entry.key(), false);
      CelType value = type(entry.value(), entry.optionalEntry());
      if (!inFormat && keyType.isPresent() && !same(keyType.get(), key)) {
        mismatch(entry.key(), keyType.get(), key);
      }
      if (!inFormat && valueType.isPresent() && !same(valueType.get(), value)) {
        mismatch(entry.value(), valueType.get(), value);
      }
      keyType = Optional.of(keyType.orElse(key));
      valueType = Optional.of(valueType.orElse(value));
      visit(entry.key(), inFormat);
      visit(entry.value(), inFormat);
    }
  }

  private CelType type(CelExpr expr, boolean optional) {
    CelType type = tree.getType(expr.id()).orElse(SimpleType.DYN);
    return optional && type instanceof OptionalType some ? some.parameters().get(0) : type;
  }

  private static boolean same(CelType a, CelType b) {
    return TypeText.print(a).equals(TypeText.print(b));
  }

  private void mismatch(CelExpr at, CelType expected, CelType actual) {
    issues.addAt(position(tree, at), "expected type '" + shown(expected) + "' but found '" + shown(actual) + "'");
  }

  private static String shown(CelType type) {
    return TypeText.print(type).replace("optional(", "optional_type(");
  }

  static int position(CelAbstractSyntaxTree tree, CelExpr expr) {
    return tree.getSource().getPositionsMap().getOrDefault(expr.id(), 0);
  }
}
