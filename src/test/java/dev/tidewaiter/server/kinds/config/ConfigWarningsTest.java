package dev.tidewaiter.server.kinds.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each warning with an object that just doesn't earn it; all answers are a real server's. */
class ConfigWarningsTest {

  private static List<String> account(String annotation) {
    return KindRun.of("apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a, annotations: {" + annotation + ": 'true'}}\n").warned();
  }

  private static List<String> secret(String type, String certificate) {
    return KindRun.of("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: " + type + "\nstringData: {tls.crt: '" + certificate
        + "', tls.key: ''}\n").warned();
  }

  @Test
  void limitingSecretsOfAccountIsDeprecated() {
    assertEquals(
        List.of("metadata.annotations[kubernetes.io/enforce-mountable-secrets]: deprecated in v1.32+; prefer separate namespaces to "
            + "isolate access to mounted secrets"),
        account("kubernetes.io/enforce-mountable-secrets"));
    assertEquals(List.of(), account("example.com/enforce-mountable-secrets"));
  }

  @Test
  void secretForTlsShouldHoldPairThatFits() {
    assertEquals(List.of("tls: failed to find any PEM data in certificate input"), secret("kubernetes.io/tls", "none"));
    assertEquals(List.of(), secret("example.com/tls", "none"));
  }

  @Test
  void warningOfPairPointsAtTheCertificate() {
    KindRun run = KindRun.of("apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: kubernetes.io/tls\n"
        + "data: {tls.crt: QQ==, tls.key: QQ==}\nstringData: {tls.crt: none}\n");
    int at = run.warnings().get(0).at().start();
    assertEquals("none", run.text().substring(at, at + 4));
  }
}
