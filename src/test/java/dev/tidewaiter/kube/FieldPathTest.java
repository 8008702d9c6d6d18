package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldPathTest {

  @Test
  void stepsArePrintedAsTheServerPrintsThem() {
    assertEquals("spec.containers[0].env[key].name", FieldPath.ROOT.child("spec", "containers").index(0).child("env").key("key").child("name")
        .toString());
    assertEquals("", FieldPath.ROOT.toString());
  }

  @Test
  void aPathOfAnyLengthIsPrinted() {
    FieldPath path = FieldPath.ROOT.child("a");
    for (int i = 0; i < 100_000; i++) {
      path = path.index(0);
    }
    assertEquals(1 + 3 * 100_000, path.toString().length());
  }
}
