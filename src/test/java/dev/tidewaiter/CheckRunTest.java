package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  private final CheckRun run = TIDEWAITER.run();

  @Test
  void eachSourceHasFindingsAndNumbersOfItsOwn() {
    run.check(WRONG);
    CheckResult result = run.check(WRONG);

    assertEquals(1, result.findings().size());
    assertEquals(1, result.totals().manifests());
  }

  @Test
  void whatIsSaidOnceComesAtTheEnd() {
    assertEquals(List.of(), run.check(TEMPLATE).findings());
    assertEquals("chart/templates/a.yaml", run.end().findings().get(0).source().name());
  }

  @Test
  void sourcesOneByOneGiveWhatTheyGiveTogether() {
    List<Source> sources = List.of(TEMPLATE, WRONG, GOOD);
    List<Finding> findings = new ArrayList<>();
    for (Source source : sources) {
      findings.addAll(run.check(source).findings());
    }
    run.acrossSources(name -> Optional.empty(), result -> findings.addAll(result.findings()));
    CheckResult end = run.end();
    findings.addAll(end.findings());

    assertEquals(TIDEWAITER.check(sources), new CheckResult(findings, end.totals()));
  }

  @Test
  void objectsOfWhichOnlyAllSourcesTellAreCountedOnce() {
    String claim = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec: {accessModes: [ReadWriteOnce], %s"
        + "resources: {requests: {storage: 2Gi}}, storageClassName: '', volumeName: disk}\n";
    String volume = "apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: disk}\nspec: {accessModes: [ReadWriteOnce], "
        + "capacity: {storage: 1Gi}, nfs: {server: nfs.example.com, path: /disk}}\n";

    for (String typo : List.of("", "nmae: x, ")) {
      CheckResult result = TIDEWAITER.check(List.of(Source.of("claim.yaml", claim.formatted(typo)), Source.of("volume.yaml", volume)));

      assertTrue(result.findings().stream().anyMatch(finding -> finding.rule().equals("claim-refused-by-named-volume")));
      assertEquals(1, result.totals().manifestsWithFindings());
    }
  }

  @Test
  void aSuppressionWithoutUseIsToldOfASourceOfWhichNothingIsKnown() {
    String pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: 'registry.example.com/a:1'}]}\n";
    String broken = "# tidewaiter:ignore config-map-missing -- made elsewhere\napiVersion: v1\nkind: ConfigMap\nmetadata: [name\n";

    CheckResult result =
        Tidewaiter.builder().complete().build().check(List.of(Source.of("pod.yaml", pod), Source.of("broken.yaml", broken)));

    assertEquals(
        List.of("yaml-syntax", "unused-suppression"),
        result.findings().stream().filter(finding -> finding.source().name().equals("broken.yaml")).map(Finding::rule).toList());
  }

  @Test
  void aSourceWithoutFindingsIsNotKept() {
    WeakReference<Source> checked = checkedAndForgotten();
    for (int i = 0; i < 50 && checked.get() != null; i++) {
      System.gc();
    }

    assertNull(checked.get());
    assertEquals(1, run.end().totals().manifests());
  }

  private WeakReference<Source> checkedAndForgotten() {
    Source source = Source.of("copy.yaml", new String(GOOD.text().toCharArray()));
    run.check(source);
    return new WeakReference<>(source);
  }
}
