package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class GoJsonTest {

  private static String written(String yaml) {
    return GoJson.of(ValueReader.read(YamlReader.read(Source.of("test", yaml)).get(0)).value().orElseThrow());
  }

  @Test
  void membersAndItemsAreWrittenWithCommasBetweenAndNoSpace() {
    String json = "{\"a\":[],\"b\":{},\"c\":[1,[2,\"x\"],{\"d\":null,\"e\":true}],\"f\":{\"g\":[{}]}}";
    assertEquals(json, written(json));
  }

  @Test
  void whatCouldEndAScriptIsEscapedInNamesToo() {
    assertEquals("{\"\\u003ca\\u003e\":\"\\u0026\\u2028\"}", written("{'<a>': \"&\\u2028\"}"));
  }

  @Test
  void depthIsNoLimit() {
    String deep = "[".repeat(9_000) + "]".repeat(9_000);
    assertEquals(deep, written(deep));
  }
}
