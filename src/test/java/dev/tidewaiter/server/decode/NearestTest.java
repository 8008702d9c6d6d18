package dev.tidewaiter.server.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static Optional<String> nearest(String word, String... candidates) {
    Nearest nearest = new Nearest(word);
    for (String candidate : candidates) {
      nearest.offer(candidate);
    }
    return nearest.found();
  }

  @Test
  void findsTheWordWithFewestMistakes() {
    assertEquals(Optional.of("replicas"), nearest("replcas", "template", "replicas", "paused"));
    assertEquals(Optional.of("image"), nearest("imgae", "name", "image"));
  }

  @Test
  void countsLettersWrittenWrongLeftOutPutInAndSwapped() {
    assertEquals(Optional.of("initialDelaySeconds"), nearest("inftialDeleySecxonds", "initialDelaySeconds"));
    assertEquals(Optional.of("initialDelaySeconds"), nearest("nitialDlaySeocnds", "initialDelaySeconds"));
    assertEquals(Optional.empty(), nearest("qnitialDwlayxecondz", "initialDelaySeconds"));
  }

  @Test
  void findsTheWordInOtherLetterCase() {
    assertEquals(Optional.of("hostIP"), nearest("hostip", "hostPort", "hostIP"));
  }

  @Test
  void findsNothingFarAway() {
    assertEquals(Optional.empty(), nearest("foo", "name", "for ever"));
    assertEquals(Optional.empty(), nearest("x", "y"));
  }
}
