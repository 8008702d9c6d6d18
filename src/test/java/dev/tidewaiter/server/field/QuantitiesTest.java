package dev.tidewaiter.server.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.kube.Quantity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

  @Test
  void numbersAndTextsAreQuantities() {
    assertEquals(Quantity.of("1500m"), Quantities.of(Views.field(1.5)));
    assertEquals(Quantity.of("1500m"), Quantities.of(Views.field(" 1.5 ")));
  }

  @Test
  void resourcesAreRoundedUpToThousandths() {
    assertEquals("1m", Quantities.ofResource(Views.field("1n")).toString());
    assertEquals("1n", Quantities.of(Views.field("1n")).toString());
  }

  @Test
  void mapPrintsCanonicalAmounts() {
    assertEquals("{\"a\\u003cb\":\"1\",\"cpu\":\"1500m\"}", Quantities.printMap(Views.field(Map.of("cpu", "1.5", "a<b", "1000m"))));
    assertEquals("null", Quantities.printMap(Views.field(Map.of()).at("x")));
  }

  @Test
  void zeroIsNotPositive() {
    assertEquals(
        List.of("f: Invalid value: \"0\": must be greater than zero"),
        Views.sentences("0", (f, errors) -> Quantities.positive(f, Quantities.of(f), errors)));
    assertEquals(List.of(), Views.sentences("0", (f, errors) -> Quantities.nonNegative(f, Quantities.of(f), errors)));
  }
}
