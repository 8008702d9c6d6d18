package dev.tidewaiter.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final ObjectRef WEB = new ObjectRef("apps/v1", "Deployment", "shop", "web");
  private static final String TEXT = "kind: Deployment\nspec:\n  replcas: 3\n";

  private final String web = of("unknown-field", "web.yaml", TEXT, Optional.of(WEB), "spec.replcas", "unknown field");

  @Test
  void itIsTheSameInEveryVersion() {
    assertEquals("390a56faa402a2c73453d5facfa5956b", web);
  }

  @Test
  void indentationAndOtherLinesDoNotMatter() {
    String text = "# more\nkind: Deployment\nspec:\n        replcas: 3\n";

    assertEquals(web, of("unknown-field", "web.yaml", text, Optional.of(WEB), "spec.replcas", "unknown field"));
  }

  @Test
  void theFileOfANamedObjectDoesNotMatter() {
    assertEquals(web, of("unknown-field", "moved.yaml", TEXT, Optional.of(WEB), "spec.replcas", "unknown field"));
  }

  @Test
  void theMessageDoesNotMatter() {
    assertEquals(web, of("unknown-field", "web.yaml", TEXT, Optional.of(WEB), "spec.replcas", "said otherwise"));
  }

  @Test
  void theVersionOfTheGroupDoesNotMatter() {
    ObjectRef raised = new ObjectRef("apps/v2", "Deployment", "shop", "web");

    assertEquals(web, of("unknown-field", "web.yaml", TEXT, Optional.of(raised), "spec.replcas", "unknown field"));
  }

  @Test
  void theRuleMatters() {
    assertNotEquals(web, of("wrong-type", "web.yaml", TEXT, Optional.of(WEB), "spec.replcas", "unknown field"));
  }

  @Test
  void theFieldPathMatters() {
    assertNotEquals(web, of("unknown-field", "web.yaml", TEXT, Optional.of(WEB), "spec.replicass", "unknown field"));
  }

  @Test
  void theObjectMatters() {
    ObjectRef other = new ObjectRef("apps/v1", "Deployment", "shop", "web2");

    assertNotEquals(web, of("unknown-field", "web.yaml", TEXT, Optional.of(other), "spec.replcas", "unknown field"));
  }

  @Test
  void theFileMattersWhereNoObjectIsKnown() {
    assertNotEquals(withoutObject("a.yaml", TEXT), withoutObject("b.yaml", TEXT));
  }

  @Test
  void theLineMattersWhereNoObjectIsKnown() {
    assertNotEquals(withoutObject("a.yaml", TEXT), withoutObject("a.yaml", TEXT.replace("3", "4")));
  }

  @Test
  void indentationDoesNotMatterWhereNoObjectIsKnown() {
    assertEquals(withoutObject("a.yaml", TEXT), withoutObject("a.yaml", TEXT.replace("  replcas:", "\treplcas:  ")));
  }

  @Test
  void theFileMattersForAnObjectWithoutName() {
    Optional<ObjectRef> nameless = Optional.of(new ObjectRef("apps/v1", "Deployment", "shop", ""));

    assertNotEquals(
        of("unknown-field", "a.yaml", TEXT, nameless, "spec.replcas", "m"), of("unknown-field", "b.yaml", TEXT, nameless, "spec.replcas", "m"));
  }

  private static String withoutObject(String name, String text) {
    return of("yaml-syntax", name, text, Optional.empty(), "", "m");
  }

  private static String of(String rule, String name, String text, Optional<ObjectRef> object, String path, String message) {
    int start = text.indexOf("replcas");
    Span span = new Span(start, start + 7);
    return new Finding(rule, Severity.ERROR, Source.of(name, text), span, object, path, message, "", List.of()).fingerprint();
  }
}
