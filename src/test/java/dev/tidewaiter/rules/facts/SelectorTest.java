package dev.tidewaiter.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SelectorTest {

  private static final LabelSet WEB = Labelled.labels("{app: web, tier: front, empty: ''}");

  @Test
  void allLabelsAreDemanded() {
    assertTrue(Labelled.map("{app: web, tier: front}").matches(WEB));
    assertFalse(Labelled.map("{app: web, tier: back}").matches(WEB));
    assertFalse(Labelled.map("{app: web, zone: a}").matches(WEB));
  }

  @Test
  void anEmptyMapSelectsNothingButAnEmptySelectorEverything() {
    assertFalse(Labelled.map("{}").matches(WEB));
    assertTrue(Labelled.selector("{}").matches(WEB));
    assertTrue(Labelled.selector("{}").isEverything());
    assertFalse(Selector.NOTHING.matches(WEB));
    assertFalse(Selector.NOTHING.isEverything());
  }

  @Test
  void inDemandsOneOfItsValues() {
    assertTrue(Labelled.selector("{matchExpressions: [{key: app, operator: In, values: [api, web]}]}").matches(WEB));
    assertFalse(Labelled.selector("{matchExpressions: [{key: app, operator: In, values: [api]}]}").matches(WEB));
    assertFalse(Labelled.selector("{matchExpressions: [{key: zone, operator: In, values: [a, '']}]}").matches(WEB));
  }

  @Test
  void notInIsMetWithoutTheLabelToo() {
    assertFalse(Labelled.selector("{matchExpressions: [{key: app, operator: NotIn, values: [api, web]}]}").matches(WEB));
    assertTrue(Labelled.selector("{matchExpressions: [{key: app, operator: NotIn, values: [api]}]}").matches(WEB));
    assertTrue(Labelled.selector("{matchExpressions: [{key: zone, operator: NotIn, values: [a]}]}").matches(WEB));
  }

  @Test
  void existsLooksAtTheKeyAlone() {
    assertTrue(Labelled.selector("{matchExpressions: [{key: empty, operator: Exists}]}").matches(WEB));
    assertFalse(Labelled.selector("{matchExpressions: [{key: empty, operator: DoesNotExist}]}").matches(WEB));
    assertTrue(Labelled.selector("{matchExpressions: [{key: zone, operator: DoesNotExist}]}").matches(WEB));
    assertFalse(Labelled.selector("{matchExpressions: [{key: zone, operator: Exists}]}").matches(WEB));
  }

  @Test
  void labelsAndExpressionsAreAllDemanded() {
    String expression = "matchExpressions: [{key: tier, operator: NotIn, values: [back]}]";
    assertTrue(Labelled.selector("{matchLabels: {app: web}, " + expression + "}").matches(WEB));
    assertFalse(Labelled.selector("{matchLabels: {app: api}, " + expression + "}").matches(WEB));
  }

  @Test
  void itPrintsAsKubectlTakesIt() {
    String expressions = "[{key: tier, operator: NotIn, values: [a, b]}, {key: x, operator: Exists}, {key: z, operator: DoesNotExist}]";
    Selector selector = Labelled.selector("{matchLabels: {app: web}, matchExpressions: " + expressions + "}");
    assertEquals("app=web,tier notin (a,b),x,!z", selector.toString());
  }
}
