package dev.tidewaiter.server.kinds.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretDataTest {

  private static KindRun secret(String rest) {
    return KindRun.of("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n" + rest);
  }

  @Test
  void textsLieOverDataAndGoByItsPaths() {
    KindRun run = secret("type: kubernetes.io/dockerconfigjson\ndata: {.dockerconfigjson: e30=}\nstringData: {.dockerconfigjson: '[]'}\n");
    assertEquals(
        List.of("data[.dockerconfigjson]: Invalid value: \"<secret contents redacted>\": json: cannot unmarshal array into Go value of "
            + "type map[string]interface {}"),
        run.sentences());
    assertEquals(List.of("'[]'"), run.places());
  }

  @Test
  void sizeIsThatOfWhatBase64StandsFor() {
    String text = "QUJD".repeat(349_525);
    assertEquals(List.of(), secret("data: {a: " + text + ", b: QQ==}\n").sentences());
    assertEquals(
        List.of("data: Too long: may not be more than 1048576 bytes"), secret("data: {a: " + text + ", b: QUI=}\n").sentences());
  }

  @Test
  void textThatCoversDataIsWhatCounts() {
    String text = "QUJD".repeat(400_000);
    assertEquals(List.of(), secret("data: {a: " + text + "}\nstringData: {a: small}\n").sentences());
  }

  @Test
  void configMapCountsBothItsMaps() {
    String half = "x".repeat(524_288);
    String base = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: " + half + "}\nbinaryData: {b: ";
    String bytes = "QUJD".repeat(174_762);
    assertEquals(List.of(), KindRun.of(base + bytes + "QUI=}\n").sentences());
    assertEquals(List.of("[]: Too long: may not be more than 1048576 bytes"), KindRun.of(base + bytes + "QUJD}\n").sentences());
  }
}
