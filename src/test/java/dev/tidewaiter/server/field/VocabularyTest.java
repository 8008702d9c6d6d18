package dev.tidewaiter.server.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void everyErrorOfALabelStandsAtTheMap() {
    List<String> sentences = Views.sentences(Map.of("a/", "-b"), Labels::labels);
    assertEquals(3, sentences.size());
    assertEquals("f: Invalid value: \"a/\": name part must be non-empty", sentences.get(0));
  }

  @Test
  void annotationKeysMayBeUpperCase() {
    assertEquals(List.of(), Views.sentences(Map.of("Example.COM/Key", "any value"), Labels::annotations));
  }

  @Test
  void annotationsHaveALimitAllTogether() {
    assertEquals(List.of("f: Too long: may not be more than 262144 bytes"),
        Views.sentences(Map.of("a", "x".repeat(262144)), Labels::annotations));
  }

  @Test
  void selectorOperatorSaysWhetherThereAreValues() {
    Object selector = Map.of("matchExpressions", List.of(
        Map.of("key", "a", "operator", "In"),
        Map.of("key", "a", "operator", "Exists", "values", List.of("b")),
        Map.of("key", "a", "operator", "Has<")));
    assertEquals(List.of("f.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'",
        "f.matchExpressions[1].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
        "f.matchExpressions[2].operator: Invalid value: \"Has\\u003c\": not a valid selector operator"),
        Views.sentences(selector, LabelSelector::validate));
  }

  @Test
  void nodeFieldsAreSelectedByNameAlone() {
    Object selector = Map.of("nodeSelectorTerms", List.of(
        Map.of("matchFields", List.of(Map.of("key", "metadata.uid", "operator", "In", "values", List.of("a"))))));
    assertEquals(List.of("f.nodeSelectorTerms[0].matchFields[0].key: Invalid value: \"metadata.uid\": not a valid field selector key"),
        Views.sentences(selector, NodeSelector::validate));
  }

  @Test
  void nodeSelectorNeedsATerm() {
    assertEquals(List.of("f.nodeSelectorTerms: Required value: must have at least one node selector term"),
        Views.sentences(Map.of(), NodeSelector::validate));
  }

  @Test
  void oneOfPrintsTheValuesAsGiven() {
    assertEquals(List.of("f: Unsupported value: \"Skip\": supported values: \"Allow\", \"Forbid\""),
        Views.sentences("Skip", (field, errors) -> errors.oneOf(field, "Allow", "Forbid")));
  }

  @Test
  void numbersSayTheirBounds() {
    assertEquals(List.of("f: Invalid value: 0: must be between 1 and 65535, inclusive"), Views.sentences(0, Numbers::port));
    assertEquals(List.of("f: Invalid value: 512: must be a number between 0 and 0777 (octal), both inclusive"),
        Views.sentences(512, Numbers::fileMode));
    assertEquals(List.of("f: Invalid value: -1: must be greater than or equal to 0"),
        Views.sentences(-1, (field, errors) -> errors.nonNegative(field)));
  }

  @Test
  void numberOrPercentIsEither() {
    assertEquals(List.of(), Views.sentences("30%", IntOrPercent::nonNegative));
    assertEquals(List.of("f: Invalid value: \"101%\": must not be greater than 100%"),
        Views.sentences("101%", IntOrPercent::atMost100Percent));
    assertEquals(30, IntOrPercent.value(Views.field("30%")));
    assertEquals(-3, IntOrPercent.value(Views.field("-3")));
    assertEquals(0, IntOrPercent.value(Views.field("many")));
  }

  @Test
  void domainPrefixedPathNamesThePartThatIsWrong() {
    assertEquals(List.of("f: Invalid value: \"foo\": must be a domain-prefixed path (such as \"acme.io/foo\")"),
        Views.sentences("foo", Names::domainPrefixedPath));
    assertEquals("f: Invalid value: \"a b\": Invalid path (regex used for validation is '[A-Za-z0-9/\\-._~%!$&'()*+,;=:]+')",
        Views.sentences("acme.io/a b", Names::domainPrefixedPath).get(0));
  }

  @Test
  void structPrintsGoFieldNamesInDeclaredOrder() {
    ObjectView port = Views.field(Map.of("port", 80, "protocol", "TCP"));
    assertEquals("{\"Name\":\"\",\"Protocol\":\"TCP\",\"AppProtocol\":null,\"Port\":80}",
        new GoStruct().text("Name", port.at("name")).text("Protocol", port.at("protocol")).orNull("AppProtocol", port.at("appProtocol"))
            .number("Port", port.at("port")).print());
  }
}
