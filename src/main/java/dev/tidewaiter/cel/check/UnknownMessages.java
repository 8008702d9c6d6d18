package dev.tidewaiter.cel.check;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Messages of types that there are not: the server looks at none of their fields.
 *
 * <p>Source: cel-go v0.29.2, checker/checker.go, checkCreateStruct.
 */
final class UnknownMessages {

  private static final String UNDECLARED = "undeclared reference";

  private final Set<Long> undeclared = new HashSet<>();
  private final Set<Long> fields = new HashSet<>();

  private UnknownMessages() {}

  /** The mistakes of a tree that are in no field of such a message. */
  static List<CelIssue> left(CelAbstractSyntaxTree tree, List<CelIssue> mistakes) {
    UnknownMessages unknown = new UnknownMessages();
    for (CelIssue mistake : mistakes) {
      if (mistake.getMessage().startsWith(UNDECLARED)) {
        unknown.undeclared.add(mistake.getExprId());
      }
    }
    unknown.visit(tree.getExpr(), false);
    List<CelIssue> left = new ArrayList<>();
    for (CelIssue mistake : mistakes) {
      if (!unknown.fields.contains(mistake.getExprId())) {
        left.add(mistake);
      }
    }
    return left;
  }

  private void visit(CelExpr expr, boolean within) {
    if (within) {
      fields.add(expr.id());
    }
    switch (expr.exprKind().getKind()) {
      case SELECT -> visit(expr.select().operand(), within);
      case CALL -> {
        expr.call().target().ifPresent(target -> visit(target, within));
        expr.call().args().forEach(argument -> visit(argument, within));
      }
      case LIST -> expr.list().elements().forEach(item -> visit(item, within));
      case MAP -> {
        for (CelExpr.CelMap.Entry entry : expr.map().entries()) {
          visit(entry.key(), within);
          visit(entry.value(), within);
        }
      }
      case STRUCT -> {
        boolean unknown = within || undeclared.contains(expr.id());
        expr.struct().entries().forEach(entry -> visit(entry.value(), unknown));
      }
      case COMPREHENSION -> {
        CelExpr.CelComprehension loop = expr.comprehension();
        for (CelExpr part : List.of(loop.iterRange(), loop.accuInit(), loop.loopCondition(), loop.loopStep(), loop.result())) {
          visit(part, within);
        }
      }
      default -> {
        // A constant or a name has no parts.
      }
    }
  }
}
