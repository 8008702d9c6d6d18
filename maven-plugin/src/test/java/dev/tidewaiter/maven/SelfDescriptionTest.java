package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfDescriptionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apiVersion: v1\nkind: Pod\n",
        "\uFEFFkind: Pod\r\napiVersion: v1\r\n",
        "# a comment\n---\n\"kind\" : Pod\n'apiVersion': v1",
        "server:\n  port: 80\n---\nkind: Pod\napiVersion: v1\n",
        "{\"kind\":\"Pod\",\"apiVersion\":\"v1\"}",
        "\n{kind: Pod, apiVersion: v1}"
      })
  void aTextThatSaysBothSaysWhatItIs(String text) {
    assertTrue(SelfDescription.isIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kind: Pod\nmetadata:\n  name: a\n",
        "apiVersion: v1\n",
        "settings:\n  apiVersion: v1\n  kind: Pod\n",
        "apiVersion: v1\nmankind: all\nkinds: 2\n",
        "# the kind: and the\n# apiVersion: of a manifest\nserver: 1\n",
        "{\"kinds\":1,\"apiVersion\":2}"
      })
  void anyOtherDoesNot(String text) {
    assertFalse(SelfDescription.isIn(text));
  }

  @Test
  void manyWordsThatAreNoKeysTakeNoLong() {
    assertFalse(SelfDescription.isIn("kind ".repeat(500_000)));
  }
}
