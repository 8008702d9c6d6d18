package dev.tidewaiter.server.kinds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.Views;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserAnnotationsTest {

  private static List<String> sentences(String key) {
    return Views.sentences(Map.of(key, "x"), UserAnnotations::validate);
  }

  /** Java makes two letters of the dotted capital I. */
  @Test
  void dottedCapitalIIsAnIToGo() {
    assertEquals(List.of(), sentences("\u0130.io/\u0130x"));
  }

  @Test
  void keyWithoutDomainIsRefusedInLowerCase() {
    assertEquals(List.of("f: Invalid value: \"foo\": must be a domain-prefixed key (such as \"acme.io/foo\")"), sentences("Foo"));
  }
}
