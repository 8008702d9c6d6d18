package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarningHeadersTest {

  @Test
  void repeatsNothing() {
    WarningHeaders headers = new WarningHeaders();
    headers.add("a");
    headers.add("b");
    headers.add("a");
    assertEquals(List.of("a", "b"), headers.all());
  }

  @Test
  void leavesOutWhatNoHeaderCanHold() {
    WarningHeaders headers = new WarningHeaders();
    headers.add("a\nb");
    assertEquals(List.of(), headers.all());
  }

  @Test
  void cutsAllShortOnceTheyAreTooLongTogether() {
    WarningHeaders headers = new WarningHeaders();
    headers.add("x".repeat(3000));
    headers.add("y".repeat(1000));
    assertEquals(2, headers.all().size());
    headers.add("z".repeat(200));
    assertEquals(List.of(256, 256, 200), headers.all().stream().map(String::length).toList());
  }

  @Test
  void stopsAtFourThousandCharactersOfCutOnes() {
    WarningHeaders headers = new WarningHeaders();
    for (int i = 0; i < 40; i++) {
      headers.add(i + "x".repeat(300));
    }
    assertEquals(16, headers.all().size());
  }
}
