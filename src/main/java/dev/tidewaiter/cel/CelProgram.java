package dev.tidewaiter.cel;

import dev.tidewaiter.cel.run.Frame;
import dev.tidewaiter.cel.run.Names;
import dev.tidewaiter.cel.run.Node;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;

/** An expression ready to be evaluated, from any number of threads. */
public final class CelProgram {

  /** What one evaluation may cost: the server's limit, about a tenth of a second of its time. */
  public static final long CALL_LIMIT = 1_000_000;

  private final String expression;
  private final String type;
  private final Node node;

  CelProgram(String expression, String type, Node node) {
    this.expression = expression;
    this.type = type;
    this.node = node;
  }

  /** The text it was compiled from. */
  public String expression() {
    return expression;
  }

  /** The type of what it gives, such as {@code bool}; {@code dyn} if only the evaluation can tell. */
  public String type() {
    return type;
  }

  /** Evaluates it. Whatever happens becomes a result, an error at worst; it costs at most {@link #CALL_LIMIT}. */
  public CelResult evaluate(Names variables) {
    Work work = new Work(CALL_LIMIT);
    try {
      return new CelResult(node.eval(new Frame(variables, work)), work.cost(), false);
    } catch (Work.Exceeded exceeded) {
      return new CelResult(new CelError(exceeded.getMessage()), work.cost(), true);
    } catch (StackOverflowError tooDeep) {
      return new CelResult(new CelError("a value is nested too deeply"), work.cost(), true);
    }
  }
}
