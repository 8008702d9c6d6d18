package dev.tidewaiter.cel.check;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelIssue;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.List;
import java.util.Optional;

/**
 * What is written like a call but takes expressions: over optionals, over two variables, and {@code sortBy}.
 *
 * <p>Source: cel-go v0.29.2, cel/library.go, ext/comprehensions.go and ext/lists.go.
 */
final class Macros {

  private static final String INPUT = "@__sortBy_input__";
  private static final String UNUSED = "#unused";
  private static final String INSERT = "cel.@mapInsert";

  private Macros() {}

  /** All that the language does not have of itself. */
  static List<CelMacro> all() {
    return List.of(
        CelMacro.newReceiverMacro("optMap", 2, (make, target, args) -> optional(make, target, args, "optMap")),
        CelMacro.newReceiverMacro("optFlatMap", 2, (make, target, args) -> optional(make, target, args, "optFlatMap")),
        CelMacro.newReceiverMacro("all", 3, Macros::all),
        CelMacro.newReceiverMacro("exists", 3, Macros::exists),
        CelMacro.newReceiverMacro("existsOne", 3, Macros::existsOne),
        CelMacro.newReceiverMacro("exists_one", 3, Macros::existsOne),
        CelMacro.newReceiverMacro("transformList", 3, Macros::transformList),
        CelMacro.newReceiverMacro("transformList", 4, Macros::transformList),
        CelMacro.newReceiverMacro("transformMap", 3, Macros::transformMap),
        CelMacro.newReceiverMacro("transformMap", 4, Macros::transformMap),
        CelMacro.newReceiverMacro("transformMapEntry", 3, Macros::transformMapEntry),
        CelMacro.newReceiverMacro("transformMapEntry", 4, Macros::transformMapEntry),
        CelMacro.newReceiverMacro("sortBy", 2, Macros::sortBy));
  }

  private static boolean isName(CelExpr expr) {
    return expr.exprKind().getKind() == CelExpr.ExprKind.Kind.IDENT;
  }

  private static Optional<CelExpr> refused(CelMacroExprFactory make, CelExpr at, String why) {
    return Optional.of(make.reportError(CelIssue.formatError(make.getSourceLocation(at), why)));
  }

  /** Gives a name to a value within an expression. */
  private static CelExpr bind(CelMacroExprFactory make, String name, CelExpr value, CelExpr within) {
    return make.fold(UNUSED, make.newList(), name, value, make.newBoolLiteral(false), make.newIdentifier(name), within);
  }

  private static Optional<CelExpr> optional(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args, String macro) {
    if (!isName(args.get(0))) {
      return refused(make, args.get(0), macro + "() variable name must be a simple identifier");
    }
    CelExpr has = make.newReceiverCall("hasValue", target);
    CelExpr value = make.newReceiverCall("value", make.copy(target));
    CelExpr mapped = bind(make, args.get(0).ident().name(), value, args.get(1));
    CelExpr some = macro.equals("optMap") ? make.newGlobalCall("optional.of", mapped) : mapped;
    return Optional.of(make.newGlobalCall(Operator.CONDITIONAL.getFunction(), has, some, make.newGlobalCall("optional.none")));
  }

  private static Optional<CelExpr> sortBy(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    if (!isName(args.get(0))) {
      return refused(make, args.get(0), "argument is not an identifier");
    }
    CelExpr step = make.newGlobalCall(Operator.ADD.getFunction(), result(make), make.newList(args.get(1)));
    CelExpr keys = make.fold(args.get(0).ident().name(), make.newIdentifier(INPUT), make.getAccumulatorVarName(), make.newList(),
        make.newBoolLiteral(true), step, result(make));
    return Optional.of(bind(make, INPUT, target, make.newReceiverCall("@sortByAssociatedKeys", make.newIdentifier(INPUT), keys)));
  }

  private static CelExpr result(CelMacroExprFactory make) {
    return make.newIdentifier(make.getAccumulatorVarName());
  }

  private static Optional<CelExpr> all(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr condition = make.newGlobalCall(Operator.NOT_STRICTLY_FALSE.getFunction(), result(make));
    CelExpr step = make.newGlobalCall(Operator.LOGICAL_AND.getFunction(), result(make), args.get(2));
    return loop(make, target, args, make.newBoolLiteral(true), condition, step, result(make));
  }

  private static Optional<CelExpr> exists(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr condition = make.newGlobalCall(Operator.NOT_STRICTLY_FALSE.getFunction(),
        make.newGlobalCall(Operator.LOGICAL_NOT.getFunction(), result(make)));
    CelExpr step = make.newGlobalCall(Operator.LOGICAL_OR.getFunction(), result(make), args.get(2));
    return loop(make, target, args, make.newBoolLiteral(false), condition, step, result(make));
  }

  private static Optional<CelExpr> existsOne(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr more = make.newGlobalCall(Operator.ADD.getFunction(), result(make), make.newIntLiteral(1));
    CelExpr step = make.newGlobalCall(Operator.CONDITIONAL.getFunction(), args.get(2), more, result(make));
    CelExpr one = make.newGlobalCall(Operator.EQUALS.getFunction(), result(make), make.newIntLiteral(1));
    return loop(make, target, args, make.newIntLiteral(0), make.newBoolLiteral(true), step, one);
  }

  private static Optional<CelExpr> transformList(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr more = make.newGlobalCall(Operator.ADD.getFunction(), result(make), make.newList(args.get(args.size() - 1)));
    return loop(make, target, args, make.newList(), make.newBoolLiteral(true), filtered(make, args, more), result(make));
  }

  private static Optional<CelExpr> transformMap(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr key = isName(args.get(0)) ? make.newIdentifier(args.get(0).ident().name()) : args.get(0);
    CelExpr more = make.newGlobalCall(INSERT, result(make), key, args.get(args.size() - 1));
    return loop(make, target, args, make.newMap(), make.newBoolLiteral(true), filtered(make, args, more), result(make));
  }

  private static Optional<CelExpr> transformMapEntry(CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args) {
    CelExpr more = make.newGlobalCall(INSERT, result(make), args.get(args.size() - 1));
    return loop(make, target, args, make.newMap(), make.newBoolLiteral(true), filtered(make, args, more), result(make));
  }

  private static CelExpr filtered(CelMacroExprFactory make, ImmutableList<CelExpr> args, CelExpr step) {
    return args.size() == 4 ? make.newGlobalCall(Operator.CONDITIONAL.getFunction(), args.get(2), step, result(make)) : step;
  }

  private static Optional<CelExpr> loop(
      CelMacroExprFactory make, CelExpr target, ImmutableList<CelExpr> args, CelExpr start, CelExpr condition, CelExpr step, CelExpr end) {
    for (CelExpr variable : args.subList(0, 2)) {
      if (!isName(variable)) {
        return refused(make, variable, "argument must be a simple name");
      }
    }
    String first = args.get(0).ident().name();
    String second = args.get(1).ident().name();
    if (first.equals(second)) {
      return refused(make, args.get(1), "duplicate variable name: " + first);
    }
    return Optional.of(make.fold(first, second, target, make.getAccumulatorVarName(), start, condition, step, end));
  }
}
