package dev.tidewaiter.cel.check;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.common.types.TypeType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.tidewaiter.cel.run.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks expressions against the variables and functions there are. */
public final class Checker {

  /** The part that all environments share, made when the first expression is compiled. */
  private static final class Base {
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(CelOptions.current().enableHeterogeneousNumericComparisons(true).enableOptionalSyntax(true).build())
        .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addMacros(Macros.all())
        .addVar(OptionalType.NAME, TypeType.create(OptionalType.create(TypeParamType.create("T"))))
        .addVar("net.IP", TypeType.create(TypeText.parse("net.IP")))
        .addVar("net.CIDR", TypeType.create(TypeText.parse("net.CIDR")))
        .addVar("google.protobuf.Timestamp", TypeType.create(SimpleType.TIMESTAMP))
        .addVar("google.protobuf.Duration", TypeType.create(SimpleType.DURATION))
        .addFunctionDeclarations(Signatures.declarations())
        .build();
  }

  private final ObjectTypes types;
  private final CelCompiler compiler;
  private final Map<String, Map<String, String>> growing;
  private final boolean patches;

  /**
   * @param variables their types, as {@link TypeText} reads them
   * @param objects the fields of types that the variables have
   * @param growing the fields of types that get more of them between expressions
   * @param patches whether there is what describes changes to objects
   */
  public Checker(Map<String, String> variables, Map<String, Map<String, String>> objects, Map<String, Map<String, String>> growing,
      boolean patches) {
    this.growing = growing;
    this.patches = patches;
    types = new ObjectTypes(objects);
    CelCompilerBuilder builder = Base.COMPILER.toCompilerBuilder();
    variables.forEach((name, type) -> builder.addVar(name, TypeText.parse(type)));
    if (patches) {
      builder.addFunctionDeclarations(Signatures.ofPatches());
    }
    compiler = builder.setTypeProvider(types).build();
  }

  /** Checks an expression. Whatever is wrong with it becomes a problem. */
  public Checked check(String expression) {
    try {
      CelValidationResult parsed = compiler.parse(expression);
      if (parsed.hasError()) {
        return refused(Issues.ofParser(expression, parsed.getErrors()));
      }
      CelValidationResult checked = checkerOf(expression).check(parsed.getAst());
      if (checked.hasError()) {
        return refused(Issues.ofChecker(expression, UnknownMessages.left(parsed.getAst(), checked.getErrors())));
      }
      return planned(expression, checked.getAst());
    } catch (CelValidationException impossible) {
      return refused(Issues.ofChecker(expression, impossible.getErrors()));
    } catch (StackOverflowError tooDeep) {
      return refused(new Issues(expression).add(0, 0, "expression recursion limit exceeded"));
    }
  }

  private CelCompiler checkerOf(String expression) {
    if (!patches && growing.isEmpty()) {
      return compiler;
    }
    return compiler.toCompilerBuilder().setTypeProvider(new ExpressionTypes(types, growing, patches, expression)).build();
  }

  private static Checked planned(String expression, CelAbstractSyntaxTree tree) {
    Issues issues = new LiteralChecks(expression, tree).issues();
    if (!issues.problems().isEmpty()) {
      return refused(issues);
    }
    Planner planner = new Planner(tree);
    Node node = planner.plan();
    if (!planner.problem().isEmpty()) {
      return new Checked(Optional.empty(), TypeText.print(tree.getResultType()), List.of(new Checked.Problem(0, planner.problem())),
          "program instantiation failed: " + planner.problem());
    }
    return new Checked(Optional.of(node), TypeText.print(tree.getResultType()), List.of(), "");
  }

  private static Checked refused(Issues issues) {
    return new Checked(Optional.empty(), "", issues.problems(), "compilation failed: " + issues.text());
  }
}
