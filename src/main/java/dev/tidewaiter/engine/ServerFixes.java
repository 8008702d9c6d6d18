package dev.tidewaiter.engine;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlNode;
import java.util.Optional;

/** The ways to mend what the server says, where one is known. What is written is judged again before it replaces anything. */
final class ServerFixes {

  private static final String PROPOSAL = "did you mean \"";
  private static final String VERSION = "use apiVersion: ";

  private ServerFixes() {}

  static Optional<Fix> of(Problem problem, Answer answer, YamlDocument document, Siblings siblings) {
    if (problem.rule().equals("wrong-type")) {
      return quotes(problem, document);
    }
    if (problem.rule().equals("unknown-field")) {
      return spelling(problem, document, siblings);
    }
    if (problem.rule().equals("field-unsupported")) {
      return supported(problem, document);
    }
    if (problem.rule().equals("field-invalid")) {
      return octal(problem, document);
    }
    if (problem.rule().equals("duplicate-key")) {
      return repeated(problem, document, siblings);
    }
    if (problem.rule().equals("field-required")) {
      return restartPolicy(problem, answer, document, siblings);
    }
    return problem.rule().equals("kind-not-served") ? version(problem, answer) : Optional.empty();
  }

  /** A number or boolean where a string must be, and a string where a number must be. */
  private static Optional<Fix> quotes(Problem problem, YamlDocument document) {
    String written = problem.at().of(document.source().text());
    boolean toString = problem.message().endsWith(" of type string") && !problem.message().contains("unmarshal object")
        && !problem.message().contains("unmarshal array");
    if (toString && isPlainWord(written)) {
      return Optional.of(Fix.safe("write it in quotes", new Edit(problem.at(), '"' + written + '"')));
    }
    String inner = written.length() > 2 ? written.substring(1, written.length() - 1) : "";
    boolean quoted = !inner.isEmpty() && (written.charAt(0) == '"' || written.charAt(0) == '\'') && written.charAt(0) == written.charAt(written.length() - 1);
    return quoted && problem.help().equals("write it without quotes")
        ? Optional.of(Fix.safe("write it without quotes", new Edit(problem.at(), inner)))
        : Optional.empty();
  }

  /** Whether a text is one word of a plain scalar, and neither an alias nor anything with quotes. */
  private static boolean isPlainWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "+-._:".indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Optional<Fix> spelling(Problem problem, YamlDocument document, Siblings siblings) {
    String proposed = proposed(problem.help());
    if (proposed.isEmpty() || proposed.contains(".") || document.root().isEmpty()) {
      return Optional.empty();
    }
    Optional<EntryPlace> entry = EntryPlace.ofKey(document.root().get(), problem.at());
    return entry.isPresent() && !siblings.has(proposed, entry.get()) && isWordIn(problem.at(), document)
        ? Optional.of(Fix.unsafe("rename it to " + proposed, new Edit(problem.at(), proposed)))
        : Optional.empty();
  }

  /** A value that is not among those supported; if only its letters' case is wrong there is no doubt. */
  private static Optional<Fix> supported(Problem problem, YamlDocument document) {
    String proposed = proposed(problem.help());
    String written = problem.at().of(document.source().text());
    if (proposed.isEmpty() || !isPlainWord(written) || !isPlainWord(proposed)) {
      return Optional.empty();
    }
    String title = "write " + proposed;
    Edit edit = new Edit(problem.at(), proposed);
    return Optional.of(proposed.equalsIgnoreCase(written) ? Fix.safe(title, edit) : Fix.unsafe(title, edit));
  }

  private static boolean isWordIn(Span at, YamlDocument document) {
    return isPlainWord(at.of(document.source().text()));
  }

  private static String proposed(String help) {
    return help.startsWith(PROPOSAL) && help.endsWith("\"?") && help.indexOf('"', PROPOSAL.length()) == help.length() - 2
        ? help.substring(PROPOSAL.length(), help.length() - 2)
        : "";
  }

  /** File modes such as 644 that were meant to be octal; JSON knows no octal numbers. */
  private static Optional<Fix> octal(Problem problem, YamlDocument document) {
    String written = problem.at().of(document.source().text());
    if (!problem.message().contains("(octal)") || written.length() != 3 || !isOctal(written)) {
      return Optional.empty();
    }
    boolean json = document.root().isPresent() && document.root().get() instanceof YamlNode.Mapping root && root.flow();
    String mode = json ? Integer.toString(Integer.parseInt(written, 8)) : "0" + written;
    return Optional.of(Fix.safe("write the mode as " + mode, new Edit(problem.at(), mode)));
  }

  private static boolean isOctal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '7') {
        return false;
      }
    }
    return true;
  }

  /** A key that is set twice to the same. */
  private static Optional<Fix> repeated(Problem problem, YamlDocument document, Siblings siblings) {
    String text = document.source().text();
    Optional<EntryPlace> entry = document.root().isPresent() ? EntryPlace.ofKey(document.root().get(), problem.at()) : Optional.empty();
    if (entry.isEmpty() || !siblings.repeats(entry.get(), text)) {
      return Optional.empty();
    }
    Optional<Edit> removal = entry.get().removal(text);
    return removal.isPresent() ? Optional.of(Fix.safe("remove the repetition", removal.get())) : Optional.empty();
  }

  /** A version that was removed and whose fields are the same in the one that took its place. */
  private static Optional<Fix> version(Problem problem, Answer answer) {
    if (!problem.help().startsWith(VERSION) || answer.read().isEmpty()) {
      return Optional.empty();
    }
    String now = problem.help().substring(VERSION.length());
    return answer.read().get().gvk().apiVersion().equals(now)
        ? Optional.of(Fix.safe("raise it to " + now, new Edit(problem.at(), now)))
        : Optional.empty();
  }

  /** The pods of a Job end: Always is not for them, and it is what the server fills in. */
  private static Optional<Fix> restartPolicy(Problem problem, Answer answer, YamlDocument document, Siblings siblings) {
    if (!answer.object().apiVersion().startsWith("batch/") || !problem.path().endsWith(".restartPolicy") || document.root().isEmpty()) {
      return Optional.empty();
    }
    String text = document.source().text();
    if (problem.at().of(text).equals("Always")) {
      return Optional.of(Fix.unsafe("write OnFailure", new Edit(problem.at(), "OnFailure")));
    }
    Optional<EntryPlace> spec = EntryPlace.ofKey(document.root().get(), problem.at());
    Optional<Edit> insertion = spec.isPresent() ? spec.get().insertion("restartPolicy", "Never", text) : Optional.empty();
    return insertion.isPresent() ? Optional.of(Fix.unsafe("put in restartPolicy: Never", insertion.get())) : Optional.empty();
  }
}
