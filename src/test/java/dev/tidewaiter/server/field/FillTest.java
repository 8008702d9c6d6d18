package dev.tidewaiter.server.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillTest {

  private static JsonObject object(Map<String, Object> members) {
    return (JsonObject) Views.json(members);
  }

  @Test
  void emptyTextIsFilledButStaysBehindAPointer() {
    JsonObject object = object(Map.of("f", ""));
    assertEquals("x", Fill.textOf(Fill.text(object, "f", "x"), "f"));
    assertSame(object, Fill.absentText(object, "f", "x"));
  }

  @Test
  void whatIsSaidStays() {
    JsonObject object = object(Map.of("text", "a", "number", 3, "flag", false));
    assertSame(object, Fill.text(object, "text", "x"));
    assertSame(object, Fill.absentNumber(object, "number", 1));
    assertSame(object, Fill.absentFlag(object, "flag", true));
  }

  @Test
  void whatIsNotThereReadsAsNothing() {
    JsonObject object = object(Map.of());
    assertEquals("", Fill.textOf(object, "f"));
    assertEquals(List.of(), Fill.itemsOf(object, "f"));
    assertEquals(List.of(), Fill.objectOf(object, "f").members());
    assertSame(object, Fill.items(object, "f", List.of()));
  }
}
