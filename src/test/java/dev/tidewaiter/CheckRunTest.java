package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.tidewaiter.engine.TextsAgain;
import dev.tidewaiter.finding.CheckResult;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Source;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckRunTest {

  private static final Tidewaiter TIDEWAITER = Tidewaiter.builder().build();
  private static final Source GOOD = Source.of("good.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: b\n");
  private static final Source WRONG = Source.of("wrong.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  nmae: b\n");
  private static final Source TEMPLATE = Source.of("chart/templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\nname: {{ .Values.name }}\n");

  private static final TextsAgain NO_TEXTS = id -> Optional.empty();

  private final List<String> said = new ArrayList<>();
  private final CheckRun run = TIDEWAITER.run(finding -> said.add(finding.source().name()));

  @Test
  void aFindingIsHandedOnBeforeTheNextSourceIsAskedFor() {
    run.check(WRONG);

    assertEquals(List.of("wrong.yaml"), said);
  }

  @Test
  void whatIsSaidOnceComesAtTheEnd() {
    run.check(TEMPLATE);
    run.check(WRONG);
    run.end(NO_TEXTS);

    assertEquals(List.of("wrong.yaml", "chart/templates/a.yaml"), said);
  }

  @Test
  void sourcesOneByOneGiveWhatTheyGiveTogether() {
    List<Source> sources = List.of(TEMPLATE, WRONG, GOOD);
    List<Finding> findings = new ArrayList<>();
    CheckRun oneByOne = TIDEWAITER.run(findings::add);
    sources.forEach(oneByOne::check);

    assertEquals(TIDEWAITER.check(sources), new CheckResult(findings, oneByOne.end(NO_TEXTS)));
  }

  @Test
  void aSourceWithoutFindingsIsNotKept() {
    WeakReference<Source> checked = checkedAndForgotten();
    for (int i = 0; i < 50 && checked.get() != null; i++) {
      System.gc();
    }

    assertNull(checked.get());
    assertEquals(1, run.end(NO_TEXTS).manifests());
  }

  private WeakReference<Source> checkedAndForgotten() {
    Source source = Source.of("copy.yaml", new String(GOOD.text().toCharArray()));
    run.check(source);
    return new WeakReference<>(source);
  }
}
