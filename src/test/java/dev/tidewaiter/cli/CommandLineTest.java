package dev.tidewaiter.cli;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tidewaiter.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Command lines in the folder {@code cli/work} and all that they print, each as a golden file. */
class CommandLineTest {

  private static final String IN = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: piped\ndatum: {}\n";

  private static final List<Case> CASES =
      List.of(
          new Case("check-working-directory", ""),
          new Case("check-folder", "check deploy"),
          new Case("check-without-its-name", "deploy/web.yaml"),
          new Case("check-good", "deploy/good.yaml"),
          new Case("check-concise", "--format concise deploy mixed"),
          new Case("check-json", "--format=json deploy/web.yaml"),
          new Case("check-json-good", "-f json deploy/good.yaml"),
          new Case("check-quiet", "-q deploy"),
          new Case("check-quiet-concise", "-qf concise deploy/web.yaml"),
          new Case("check-colors", "--color always deploy/web.yaml"),
          new Case("check-exit-zero", "--exit-zero -f concise deploy/web.yaml"),
          new Case("check-fail-on-never", "--fail-on never -f concise deploy/web.yaml"),
          new Case("check-fail-on-info", "--fail-on info -f concise mixed/widgets.yaml"),
          new Case("check-excluded", "--exclude web.yaml --exclude old.* deploy"),
          new Case("check-stdin", "-"),
          new Case("check-stdin-name", "check --stdin-filename rendered.yaml -f concise -"),
          new Case("check-list", "mixed/list.yaml"),
          new Case("check-broken", "mixed/broken.yaml"),
          new Case("check-bytes", "mixed/bytes.yaml"),
          new Case("check-widgets", "mixed/widgets.yaml"),
          new Case("check-chart", "chart"),
          new Case("check-not-kubernetes", "mixed/values.yaml mixed/package.json"),
          new Case("check-empty", "empty"),
          new Case("check-empty-refused", "--fail-if-no-manifests empty"),
          new Case("check-page", "pages/guide.md"),
          new Case("check-page-json", "-f json pages/guide.md"),
          new Case("check-page-html", "pages/note.html"),
          new Case("check-page-text", "pages/note.txt"),
          new Case("check-page-asciidoc", "pages/shop.adoc"),
          new Case("check-page-directives", "pages/wrong.md"),
          new Case("verdict-page-directives", "verdict pages/wrong.md"),
          new Case("check-docs", "--docs -f concise pages"),
          new Case("check-pages-unasked", "pages"),
          new Case("check-page-from-stdin", "--stdin-filename in.md -"),
          new Case("check-missing", "missing.yaml"),
          new Case("check-missing-and-good", "missing.yaml deploy/good.yaml"),
          new Case("check-mistyped-command", "verdit deploy"),
          new Case("unknown-option", "--formt json"),
          new Case("unknown-letter", "-x"),
          new Case("option-of-another-command", "verdict --quiet"),
          new Case("option-without-value", "check --format"),
          new Case("option-with-needless-value", "--quiet=yes"),
          new Case("wrong-format", "--format xml"),
          new Case("wrong-color", "--color red"),
          new Case("wrong-severity", "--fail-on fatal"),
          new Case("wrong-kubernetes-version", "--kubernetes-version 1.2"),
          new Case("verdict", "verdict deploy mixed"),
          new Case("verdict-good", "verdict deploy/good.yaml"),
          new Case("verdict-page", "verdict pages/guide.md"),
          new Case("verdict-docs", "verdict --docs pages"),
          new Case("verdict-stdin", "verdict --stdin-filename rendered.yaml -"),
          new Case("verdict-missing", "verdict missing.yaml deploy/good.yaml"),
          new Case("explain-nothing", "explain"),
          new Case("explain-unknown", "explain unknown-fild"),
          new Case("explain-nothing-like-it", "explain xyz"),
          new Case("rules-with-argument", "rules unknown-field"),
          new Case("help", "--help"),
          new Case("help-check", "check --help"),
          new Case("help-explain", "explain -h"));

  private record Case(String name, String line) {
    String[] words() {
      return line.isEmpty() ? new String[0] : line.split(" ");
    }
  }

  @TestFactory
  Stream<DynamicTest> printsAndEndsAsItsGoldenFileSays() {
    return CASES.stream().map(c -> dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(Case c) throws Exception {
    CommandRun run = CommandRun.of(Golden.folder("cli/work"), IN, c.words());
    Golden.assertMatches("cli/golden/" + c.name() + ".txt", run.transcript(c.words()));
  }
}
