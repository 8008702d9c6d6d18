package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {

  @Test
  void whatHoldsNothingIsNull() {
    assertEquals("null", Readings.line(""));
    assertEquals("null", Readings.line("# c\n"));
  }

  @Test
  void membersStandInTheOrderOfUtf8() {
    assertEquals("{\"B\":2,\"a\":1,\"\uFFFD\":4,\"\uD83D\uDE00\":3}", Readings.line("{a: 1, B: 2, 😀: 3, \uFFFD: 4}"));
  }

  @Test
  void manyMembersAreSortedToo() {
    StringBuilder yaml = new StringBuilder();
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      yaml.append('k').append(999 - i).append(": ").append(i).append('\n');
      json.insert(0, ",\"k" + (999 - i) + "\":" + i);
    }
    assertEquals("{" + json.substring(1) + "}", Readings.line(yaml.toString()));
  }

  /** Line breaks are written as {@code ;}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a: 1;a: 2~{\"a\":2} + line 2: key \"a\" already set in map",
        "a: 1;a: 2;a: 3~{\"a\":3} + line 2: key \"a\" already set in map + line 3: key \"a\" already set in map",
        "a: 1;a:;  b: 2~{\"a\":{\"b\":2}} + line 3: key \"a\" already set in map",
        "a: 1;a:~{\"a\":null} + line 2: key \"a\" already set in map",
        "a: 1;a: &x;  2~{\"a\":2} + line 2: key \"a\" already set in map",
        "b: {c: 1, c: 2};b: 3~{\"b\":3} + line 1: key \"c\" already set in map + line 2: key \"b\" already set in map",
        "10: 1;0xa: 2~{\"10\":2} + line 2: key 10 already set in map",
        "y: 1;yes: 2~{\"true\":2} + line 2: key true already set in map",
        "1.5: 1;1.50: 2~{\"1.5\":2} + line 2: key 1.5 already set in map",
        "1: a;1.0: b~{\"1\":\"b\"}",
        "\"\\u00e9\\n\\u200b\": 1;\"\\u00e9\\n\\u200b\": 2~{\"é\\n\u200b\":2} + line 2: key \"é\\n\\u200b\" already set in map",
        "x: &x {a: 1, a: 2};w: *x~{\"w\":{\"a\":2},\"x\":{\"a\":2}} + line 1: key \"a\" already set in map + line 1: key \"a\" already set in map",
      })
  void keysThatAreSetTwiceAreListedAndTheLastCounts(String yaml, String line) {
    assertEquals(line, Readings.line(yaml.replace(';', '\n')));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "x: &x {a: 1};w: {<<: *x, b: 2}~{\"w\":{\"a\":1,\"b\":2},\"x\":{\"a\":1}}",
        "x: &x {a: 1};w: {a: 2, <<: *x}~{\"w\":{\"a\":1},\"x\":{\"a\":1}} + line 1: key \"a\" already set in map",
        "x: &x {a: 1};w: {<<: *x, a: 2}~{\"w\":{\"a\":2},\"x\":{\"a\":1}} + line 2: key \"a\" already set in map",
        "x: &x {a: 1};w: &w {a: 2};z: {<<: [*x, *w]}~{\"w\":{\"a\":2},\"x\":{\"a\":1},\"z\":{\"a\":1}} + line 1: key \"a\" already set in map",
        "x: {<<: {<<: {a: 1}, b: 2}}~{\"x\":{\"a\":1,\"b\":2}}",
        "x: {\"<<\": {a: 1}}~{\"x\":{\"\\u003c\\u003c\":{\"a\":1}}}",
        "x: {!!merge \"<<\": {a: 1}}~{\"x\":{\"a\":1}}",
        "x: {<<: []}~{\"x\":{}}",
        "x: {<<: 1}~yaml: map merge requires map or sequence of maps as the value",
        "x: {<<: [{a: 1}, 1]}~yaml: map merge requires map or sequence of maps as the value",
        "x: &x [{a: 1}];w: {<<: *x}~yaml: map merge requires map or sequence of maps as the value",
        "x: &x {<<: *x}~yaml: anchor 'x' value contains itself",
        "x: &x [*x]~yaml: anchor 'x' value contains itself",
        "x: &x [{<<: *x}]~yaml: map merge requires map or sequence of maps as the value",
      })
  void mergeKeysAreMergedAsGoYamlDoes(String yaml, String line) {
    assertEquals(line, Readings.line(yaml.replace(';', '\n')));
  }

  @Test
  void aDuplicateKnowsBothKeys() {
    JsonReading.DuplicateKey duplicate = Readings.of("a: 1\nb: 2\na: 3\n").duplicates().get(0);

    assertEquals(new JsonReading.DuplicateKey("line 3: key \"a\" already set in map", new Span(10, 11), new Span(0, 1)), duplicate);
  }

  @Test
  void aValueKnowsItsNodeAndItsKey() {
    JsonObject root = object("a: 1\nb:\n- 0x10\n");
    JsonArray array = (JsonArray) root.get("b").orElseThrow();

    assertEquals(new Span(5, 6), root.member("b").orElseThrow().key().span());
    assertEquals(new Span(10, 14), array.items().get(0).node().span());
  }

  @Test
  void aMergedValueKeepsItsOwnNode() {
    JsonObject merged = (JsonObject) object("x: &x {a: 1}\nw: {<<: *x}\n").get("w").orElseThrow();

    assertEquals(new Span(7, 8), merged.member("a").orElseThrow().key().span());
    assertEquals(new Span(10, 11), merged.get("a").orElseThrow().node().span());
  }

  @Test
  void whatAnAliasRefersToIsReadOnce() {
    JsonObject root = object("x: &x [1]\nw: *x\n");

    assertSame(root.get("x").orElseThrow(), root.get("w").orElseThrow());
  }

  @Test
  void aFailureIsShownAtTheNodeThatIsWrong() {
    assertEquals(new Span(12, 16), Readings.of("a: 1\nb: [2, .inf]\n").failure().orElseThrow().at());
    assertEquals(new Span(11, 14), Readings.of("a: 1\nb: {? [x] : 1}\n").failure().orElseThrow().at());
  }

  @Test
  void aProblemOfTheSyntaxIsTheFailure() {
    assertEquals("yaml: line 2: found unexpected end of stream", Readings.line("a: '\n"));
  }

  @Test
  void aliasesThatBlowUpAreRefusedBeforeTheyCost() {
    StringBuilder bomb = new StringBuilder("- &a0 [" + "x, ".repeat(9) + "x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("- &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
    }
    assertEquals("yaml: document contains excessive aliasing", Readings.line(bomb.toString()));
  }

  @Test
  void aliasesMayMakeMostOfASmallDocument() {
    JsonReading reading = Readings.of("- &a [" + "x, ".repeat(100) + "]\n- [" + "*a, ".repeat(50) + "]\n");

    assertTrue(reading.value().isPresent());
  }

  @Test
  void depthCostsNoStack() {
    JsonValue value = Readings.of("{a: ".repeat(10_000) + "}".repeat(10_000)).value().orElseThrow();
    int depth = 0;
    while (value instanceof JsonObject object) {
      value = object.members().get(0).value();
      depth++;
    }
    assertEquals(10_000, depth);
  }

  private static JsonObject object(String yaml) {
    return (JsonObject) Readings.of(yaml).value().orElseThrow();
  }

  @Test
  void aKeyReachedByAnAliasIsWhatItRefersTo() {
    JsonObject root = object("x: &x k\n*x : v\n");

    assertTrue(root.member("k").orElseThrow().key() instanceof YamlNode.Alias);
    assertEquals(List.of("k", "x"), root.members().stream().map(JsonValue.JsonMember::name).toList());
  }
}
