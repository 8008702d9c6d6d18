package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BuildLogTest {

  private static final Path ROOT = Path.of("/shop");
  private static final Source WEB = Source.of("k8s/web.yaml", "kind: Pod\nspec:\n  nodes: 1\n");

  private final RecordingLog log = new RecordingLog();

  @Test
  void aFindingIsALineThatEditorsLinkAndTheLinesOfTheFile() {
    log(Settings.Console.FULL).print(finding("no-nodes", Severity.ERROR));

    assertEquals(
        List.of("ERROR /shop/k8s/web.yaml:[3,3] no-nodes: there are no nodes\n  |\n2 | spec:\n3 |   nodes: 1\n  |   ^^^^^\n  |\n  = spec.nodes\n"),
        log.lines);
  }

  @Test
  void aConciseOneIsTheLineAlone() {
    log(Settings.Console.CONCISE).print(finding("no-nodes", Severity.WARNING));

    assertEquals(List.of("WARNING /shop/k8s/web.yaml:[3,3] no-nodes: there are no nodes"), log.lines);
  }

  @Test
  void whatTheServerSaysOfAFieldStartsWithItsPath() {
    log(Settings.Console.CONCISE).print(finding("field-invalid", Severity.INFO));

    assertEquals(List.of("INFO /shop/k8s/web.yaml:[3,3] field-invalid: spec.nodes: there are no nodes"), log.lines);
  }

  @Test
  void nothingIsLoggedIfNothingIsToBe() {
    log(Settings.Console.NONE).print(finding("no-nodes", Severity.ERROR));

    assertEquals(List.of(), log.lines);
  }

  @Test
  void whatATerminalWouldObeyIsEscaped() {
    Source evil = Source.of("k8s/\u001b[31m.yaml", "kind: Pod\n");
    log(Settings.Console.CONCISE).print(finding("evil", Severity.ERROR, evil, Span.at(0)));

    assertEquals(List.of("ERROR /shop/k8s/\\x1b[31m.yaml:[1,1] evil: there are no nodes"), log.lines);
  }

  @Test
  void theFirstOfTheWorstIsTheOneToBeginWith() {
    BuildLog some = log(Settings.Console.NONE);
    some.print(finding("a", Severity.INFO));
    some.print(finding("b", Severity.ERROR));
    some.print(finding("c", Severity.ERROR));
    some.print(finding("d", Severity.WARNING));

    assertEquals(Optional.of("b"), some.worst());
  }

  private BuildLog log(Settings.Console console) {
    return new BuildLog(log, console, ROOT);
  }

  private static Finding finding(String rule, Severity severity) {
    return finding(rule, severity, WEB, new Span(18, 23));
  }

  private static Finding finding(String rule, Severity severity, Source source, Span span) {
    return new Finding(rule, severity, source, span, Optional.empty(), "spec.nodes", "there are no nodes", "", List.of());
  }
}
