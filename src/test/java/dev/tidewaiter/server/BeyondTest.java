package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeyondTest {

  private static Problem problem(String rule, String path) {
    return new Problem(rule, Span.at(0), path, "", "", List.of());
  }

  private static List<String> certain(String unknown, String... invalid) {
    List<Problem> found = List.of(invalid).stream().map(path -> problem("field-invalid", path)).toList();
    return Beyond.certain(found, List.of(problem("unknown-field", unknown))).stream().map(Problem::path).toList();
  }

  @Test
  void nothingIsCertainInTheObjectThatHasAnUnknownField() {
    assertEquals(List.of(), certain("spec.a[1].foo", "spec.a[1]", "spec.a[1].name", "spec.a[1].b[0].c", "spec.a[1][k]"));
  }

  @Test
  void whatIsBesideThatObjectIsCertain() {
    List<String> beside = List.of("spec.a[10].name", "spec.a[0]", "spec.a", "metadata.name");
    assertEquals(beside, certain("spec.a[1].foo", beside.toArray(new String[0])));
  }

  @Test
  void nothingIsCertainBesideAnUnknownFieldOfTheWholeObject() {
    assertEquals(List.of(), certain("foo", "metadata.name"));
  }

  @Test
  void whatIsMissingMayBeWhatWasMeant() {
    List<Problem> found = List.of(problem("field-required", "metadata.name"));
    assertEquals(List.of(), Beyond.certain(found, List.of(problem("unknown-field", "spec.foo"))));
  }
}
