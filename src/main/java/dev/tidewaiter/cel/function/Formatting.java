package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.CelList;
import dev.tidewaiter.cel.value.Work;

/**
 * {@code 'text'.format([...])}.
 *
 * <p>Source: cel-go v0.29.2, ext/formatting.go.
 */
public final class Formatting implements Library {

  private static final int MOST_TEXT = 10_000_000;

  /** What is asked of whoever goes through a format. */
  public interface Clauses {

    /**
     * Takes a clause for the argument of an index from 0.
     *
     * @param verb one of {@code sdfebxXo}
     * @param precision -1 if none was given
     * @return what is wrong; empty if nothing is
     */
    String clause(char verb, int precision, int index);

    /** Takes text between clauses. */
    void text(char c);
  }

  @Override
  public boolean has(String function) {
    return function.equals("format");
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (!(arguments[0] instanceof String format) || !(arguments[1] instanceof CelList list)) {
      return NOT_MINE;
    }
    Writer writer = new Writer(list, work);
    String problem = read(format, list.size(), writer);
    return problem.isEmpty() ? writer.out.toString() : new CelError(problem);
  }

  /** Goes through a format, and answers what is wrong with it; empty if nothing is. */
  public static String read(String format, int arguments, Clauses clauses) {
    int index = 0;
    int i = 0;
    while (i < format.length()) {
      char c = format.charAt(i);
      if (c != '%' || format.startsWith("%%", i)) {
        clauses.text(c);
        i += c == '%' ? 2 : 1;
        continue;
      }
      if (index >= arguments) {
        return "index " + index + " out of range";
      }
      int verb = verbAt(format, i + 1);
      String problem = verb < 0 || verb >= format.length() ? "unexpected end of string"
          : clause(format.charAt(verb), format.substring(i + 1, verb), index, clauses);
      if (!problem.isEmpty()) {
        return problem;
      }
      index++;
      i = verb + 1;
    }
    return "";
  }

  private static int verbAt(String format, int from) {
    int at = from;
    if (at < format.length() && format.charAt(at) == '.') {
      at++;
      while (at < format.length() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
        at++;
      }
    }
    return at;
  }

  private static String clause(char verb, String precision, int index, Clauses clauses) {
    int digits = -1;
    if (!precision.isEmpty()) {
      if (precision.length() == 1 || precision.length() > 4) {
        return "could not parse formatting clause: error while parsing precision: error while converting precision to integer";
      }
      digits = Integer.parseInt(precision.substring(1));
    }
    if ("sdfebxXo".indexOf(verb) < 0) {
      return "could not parse formatting clause: unrecognized formatting clause \"" + verb + "\"";
    }
    String problem = clauses.clause(verb, digits, index);
    return problem.isEmpty() ? "" : "error during formatting: " + problem;
  }

  private static final class Writer implements Clauses {
    private final CelList arguments;
    private final Work work;
    private final StringBuilder out = new StringBuilder();

    Writer(CelList arguments, Work work) {
      this.arguments = arguments;
      this.work = work;
    }

    @Override
    public String clause(char verb, int precision, int index) {
      Object value = Clause.format(verb, precision, arguments.get(index), work);
      if (value instanceof CelError error) {
        return error.message();
      }
      out.append(value);
      return out.length() > MOST_TEXT ? "text is too long" : "";
    }

    @Override
    public void text(char c) {
      out.append(c);
    }
  }
}
