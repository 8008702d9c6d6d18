package dev.tidewaiter.cel.check;

import dev.cel.common.CelIssue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Mistakes in an expression, and how the server prints them.
 *
 * <p>Source: cel-go v0.29.2, common/error.go and errors.go.
 */
final class Issues {

  private static final int MOST = 100;
  private static final int NOWHERE = -2;
  private static final String TOO_LONG = "expression code point size exceeds limit";

  /** What is said of the fields of a type that there is not, beside that there is none. */
  private static final String OF_UNKNOWN = "Message type resolution failure";

  private static final String CANDIDATES = " (candidates: ";

  private final String expression;
  private final List<Issue> issues = new ArrayList<>();

  /**
   * @param line from 0
   * @param column code points before it in its line
   */
  private record Issue(int line, int column, String message) {}

  Issues(String expression) {
    this.expression = expression;
  }

  /** What the parser found. */
  static Issues ofParser(String expression, List<CelIssue> found) {
    Issues issues = new Issues(expression);
    for (CelIssue issue : found) {
      String message = issue.getMessage();
      if (message.startsWith(TOO_LONG)) {
        return issues.add(NOWHERE, -1, message);
      }
      boolean macro = message.contains("macro") || message.contains("variable name");
      issues.add(issue, macro || message.startsWith("reserved") ? message : issues.syntax(message));
    }
    return issues;
  }

  /** What the parser says in words of its own, in the server's. */
  private String syntax(String message) {
    if (message.startsWith("For input string")) {
      return "invalid int literal";
    }
    if (message.startsWith("Error at index")) {
      return "invalid uint literal";
    }
    if (message.equals("Invalid unicode code point")) {
      return "invalid unicode code point";
    }
    if (message.endsWith("argument must be a simple name")) {
      return "argument must be a simple name";
    }
    if (message.equals("unsupported identifier")) {
      return "unsupported ident kind";
    }
    boolean lines = message.startsWith("token recognition") && expression.indexOf('\n') >= 0;
    return "Syntax error: " + closing(lines ? message.replace("\\n", "\n") : message.replace("%%", "%"));
  }

  /** Where an expression could go on or end, the server asks for the end alone. */
  private static String closing(String message) {
    int set = message.indexOf(" expecting {");
    if (set > 0 && message.indexOf("'=='", set) > 0) {
      for (String close : List.of("<EOF>", "':'", "')'", "']'", "'}'")) {
        if (message.indexOf(close, set) > 0) {
          return message.substring(0, set) + " expecting " + close;
        }
      }
    }
    return message;
  }

  /** What the type checker found. */
  static Issues ofChecker(String expression, List<CelIssue> found) {
    Issues issues = new Issues(expression);
    for (CelIssue issue : found) {
      String message = issue.getMessage();
      int candidates = message.indexOf(CANDIDATES);
      if (!message.startsWith(OF_UNKNOWN)) {
        String shown = candidates < 0 ? message : message.substring(0, candidates);
        issues.add(issue, shown.replace("*error*", "!error!").replace("google.protobuf.Timestamp", "timestamp").replace("google.protobuf.Duration", "duration"));
      }
    }
    return issues;
  }

  private void add(CelIssue issue, String message) {
    int argument = message.equals("invalid argument to has() macro") ? 1 : 0;
    add(Math.max(issue.getSourceLocation().getLine() - 1, 0), Math.max(issue.getSourceLocation().getColumn(), 0) + argument, message);
  }

  /** Adds a mistake at a line from 0 and so many code points into it. */
  Issues add(int line, int column, String message) {
    issues.add(new Issue(line, column, message));
    return this;
  }

  /** Adds a mistake after so many code points of the expression. */
  void addAt(int position, String message) {
    int offset = expression.offsetByCodePoints(0, Math.min(position, expression.codePointCount(0, expression.length())));
    int start = expression.lastIndexOf('\n', offset - 1) + 1;
    int line = 0;
    for (int i = 0; i < start; i++) {
      line += expression.charAt(i) == '\n' ? 1 : 0;
    }
    add(line, expression.codePointCount(start, offset), message);
  }

  List<Checked.Problem> problems() {
    List<Checked.Problem> problems = new ArrayList<>();
    for (Issue issue : sorted()) {
      problems.add(new Checked.Problem(offset(issue), issue.message()));
    }
    return problems;
  }

  private List<Issue> sorted() {
    List<Issue> sorted = new ArrayList<>(issues);
    sorted.sort(Comparator.comparingInt(Issue::line).thenComparingInt(Issue::column));
    return sorted;
  }

  private int offset(Issue issue) {
    if (issue.line() < 0) {
      return 0;
    }
    int start = 0;
    for (int line = 0; line < issue.line(); line++) {
      start = expression.indexOf('\n', start) + 1;
    }
    int most = expression.codePointCount(start, expression.length());
    return expression.offsetByCodePoints(start, Math.min(issue.column(), most));
  }

  /** Each with its line and a mark below it. */
  String text() {
    StringBuilder out = new StringBuilder();
    String[] lines = expression.split("\n", -1);
    List<Issue> sorted = sorted();
    for (Issue issue : sorted.subList(0, Math.min(sorted.size(), MOST))) {
      out.append(out.isEmpty() ? "" : "\n").append("ERROR: <input>:").append(issue.line() + 1).append(':').append(issue.column() + 1);
      out.append(": ").append(issue.message());
      if (issue.line() >= 0) {
        mark(lines[Math.min(issue.line(), lines.length - 1)].replace('\t', ' '), issue.column(), out);
      }
    }
    return sorted.size() > MOST ? out.append('\n').append(sorted.size() - MOST).append(" more errors were truncated").toString()
        : out.toString();
  }

  /** Characters beyond ASCII are taken to be twice as wide. */
  private static void mark(String line, int column, StringBuilder out) {
    out.append("\n | ").append(line).append("\n | ");
    int at = 0;
    for (int i = 0; i < column && at < line.length(); i++) {
      int point = line.codePointAt(at);
      out.append(point > 0x7f ? '．' : '.');
      at += Character.charCount(point);
    }
    out.append(at < line.length() && line.charAt(at) > 0x7f ? '＾' : '^');
  }
}
