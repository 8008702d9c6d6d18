package dev.tidewaiter.cel.check;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.tidewaiter.cel.function.Clause;
import dev.tidewaiter.cel.function.Formatting;
import java.util.List;
import java.util.Set;

/**
 * Checks a format that is a literal against the arguments it is given.
 *
 * <p>Source: cel-go v0.29.2, ext/formatting.go, stringFormatValidator.
 */
final class FormatCheck implements Formatting.Clauses {

  private static final Set<String> PRINTED = Set.of("list", "map", "int", "uint", "double", "bool", "string", "timestamp", "bytes",
      "duration", "type", "null");

  private final CelAbstractSyntaxTree tree;
  private final Issues issues;
  private List<CelExpr> arguments = List.of();
  private int taken;
  private CelExpr blamed;

  FormatCheck(CelAbstractSyntaxTree tree, Issues issues) {
    this.tree = tree;
    this.issues = issues;
  }

  void check(CelExpr call) {
    arguments = call.call().args().get(0).list().elements();
    blamed = call;
    String format = call.call().target().orElseThrow().constant().stringValue();
    String problem = Formatting.read(format, arguments.size(), this);
    if (!problem.isEmpty()) {
      boolean argument = problem.startsWith("error during formatting");
      issues.addAt(argument ? LiteralChecks.position(tree, blamed) : position(call, format), problem);
    } else if (taken < arguments.size()) {
      issues.addAt(LiteralChecks.position(tree, call),
          "too many arguments supplied to string.format (expected " + taken + ", got " + arguments.size() + ")");
    }
  }

  private int position(CelExpr call, String format) {
    return LiteralChecks.position(tree, call);
  }

  @Override
  public String clause(char verb, int precision, int index) {
    taken++;
    CelExpr argument = arguments.get(index);
    CelExpr wrong = verb == 's' ? unprinted(argument) : fits(verb, kind(argument)) ? null : argument;
    if (wrong == null) {
      return "";
    }
    blamed = wrong;
    return Clause.refusal(verb, name(wrong));
  }

  @Override
  public void text(char c) {
    // Only clauses are checked.
  }

  private String kind(CelExpr expr) {
    CelType type = tree.getType(expr.id()).orElse(SimpleType.DYN);
    String text = TypeText.print(type);
    int open = text.indexOf('(');
    return open < 0 ? text : text.substring(0, open);
  }

  private String name(CelExpr expr) {
    String kind = kind(expr);
    return kind.equals("optional") ? "optional_type" : kind.equals("null") ? "null_type" : kind;
  }

  private static boolean fits(char verb, String kind) {
    return kind.equals("dyn") || switch (verb) {
      case 'd', 'o' -> kind.equals("int") || kind.equals("uint");
      case 'f', 'e' -> kind.equals("double") || kind.equals("string");
      case 'b' -> kind.equals("int") || kind.equals("uint") || kind.equals("bool");
      default -> kind.equals("int") || kind.equals("uint") || kind.equals("string") || kind.equals("bytes");
    };
  }

  /** The part of an argument that cannot be printed; null if there is none. */
  private CelExpr unprinted(CelExpr expr) {
    String kind = kind(expr);
    if (!kind.equals("dyn") && !PRINTED.contains(kind)) {
      return expr;
    }
    if (expr.exprKind().getKind() == CelExpr.ExprKind.Kind.LIST) {
      return expr.list().elements().stream().map(this::unprinted).filter(found -> found != null).findFirst().orElse(null);
    }
    return null;
  }
}
