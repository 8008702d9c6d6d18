package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateScanTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {{ .Values.x }}",
        "{{- if .Values.on }}\na: 1",
        "a:\n{{ include \"x\" . | indent 2 }}",
        "a: x-{{ .Values.y }}",
        "a: |\n  text\n{{ end }}",
        "- a: |\n    {{ in }}\n  b: {{ out }}",
        "- |\n  {{ in }}\n- {{ out }}",
        "a: \"{{ in }}\" {{ out }}",
        "{% if x %}\na: 1",
        "a: it's\nb: {{ out }}",
      })
  void findsPlaceholders(String text) {
    int place = TemplateScan.first(text);

    assertEquals(text.contains("out") ? text.indexOf("{{ out") : firstBrace(text), place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1",
        "a: \"{{ x }}\"",
        "a: '{{ x }}'",
        "# {{ x }}",
        "a: 1 # {{ x }}",
        "a: |\n  {{ x }}\n\n  {{ y }}\nb: 1",
        "a: >-\n  {{ x }}",
        "- a: |2-\n     {{ x }}",
        "- |\n  {{ x }}",
        "a:\n  - b: |\n      {{ x }}\n    c: 1",
      })
  void leavesOutQuotesCommentsAndBlockScalars(String text) {
    assertEquals(-1, TemplateScan.first(text));
  }

  @ParameterizedTest
  @CsvSource({"a: {{ x }} b, {{ x }}", "a: {{ x, {{ x", "{% if y %} z, {% if y %}"})
  void aPlaceholderEndsWithItsBraces(String text, String placeholder) {
    int start = TemplateScan.first(text);

    assertEquals(placeholder, text.substring(start, TemplateScan.end(text, start)));
  }

  private static int firstBrace(String text) {
    int go = text.indexOf("{{");
    return go >= 0 ? go : text.indexOf("{%");
  }
}
