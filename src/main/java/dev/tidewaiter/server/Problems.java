package dev.tidewaiter.server;

import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Answer.Related;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.Warnings.Warning;
import dev.tidewaiter.server.kinds.KindRules.Denial;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonReading.DuplicateKey;
import java.util.List;

/** What the server says, as problems with a rule, a place and a way out. */
final class Problems {

  private static final String COMPILATION = "compilation failed: ";
  private static final String MISTAKE = "ERROR: <input>:";

  private Problems() {}

  static Problem plain(String rule, Span at, String message, String help) {
    return new Problem(rule, at, "", message, help, List.of());
  }

  static Problem of(FieldError error) {
    return new Problem(rule(error.type()), error.at(), error.field(), message(error), help(error), List.of());
  }

  static Problem of(String rule, Denial denial) {
    return new Problem(rule, denial.field().place(), denial.field().path().toString(), denial.message(), "", List.of());
  }

  static Problem of(Warning warning) {
    return new Problem("server-warning", warning.at(), warning.path(), warning.sentence(), "", List.of());
  }

  static Problem of(DuplicateKey duplicate) {
    String message = duplicate.message().substring(duplicate.message().indexOf(": ") + 2);
    return new Problem(
        "duplicate-key", duplicate.key(), "", message, "remove one of the two", List.of(new Related(duplicate.first(), "first set here")));
  }

  /** The server's sentence; of an expression that does not compile, without the expression and the pictures of its lines. */
  private static String message(FieldError error) {
    if (!error.detail().startsWith(COMPILATION + MISTAKE)) {
      return error.body();
    }
    StringBuilder out = new StringBuilder(error.type().words()).append(": ").append(COMPILATION);
    String between = "";
    for (String line : error.detail().substring(COMPILATION.length()).split("\n")) {
      if (line.startsWith(MISTAKE)) {
        out.append(between).append(line, MISTAKE.length(), line.length());
        between = "; ";
      }
    }
    return out.toString();
  }

  private static String rule(ErrorType type) {
    return switch (type) {
      case REQUIRED -> "field-required";
      case NOT_SUPPORTED -> "field-unsupported";
      case FORBIDDEN -> "field-forbidden";
      case DUPLICATE -> "field-duplicate";
      case NOT_FOUND -> "field-not-found";
      case TOO_LONG -> "field-too-long";
      case TOO_MANY -> "field-too-many";
      case INVALID, TYPE_INVALID, INTERNAL -> "field-invalid";
    };
  }

  /** Which of the supported values was meant. */
  private static String help(FieldError error) {
    if (error.type() != ErrorType.NOT_SUPPORTED || error.badValue().length() < 2) {
      return "";
    }
    Nearest nearest = new Nearest(error.badValue().substring(1, error.badValue().length() - 1));
    String[] parts = error.detail().split("\"", -1);
    for (int i = 1; i < parts.length; i += 2) {
      nearest.offer(parts[i]);
    }
    return nearest.found().isPresent() ? "did you mean \"" + nearest.found().get() + "\"?" : "";
  }
}
