package dev.tidewaiter.server.kinds.apiregistration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiServiceRulesTest {

  private static KindRun run(String rest) {
    return KindRun.of("apiVersion: apiregistration.k8s.io/v1\nkind: APIService\nmetadata: {name: v1.a}\nspec:\n"
        + "  {group: a, version: v1, groupPriorityMinimum: 20000, versionPriority: 1000, " + rest + "}\n");
  }

  @Test
  void bundleOfWhatIsServedHereIsCountedInBytes() {
    KindRun run = run("caBundle: QUI=, insecureSkipTLSVerify: true");
    assertEquals(List.of("spec.caBundle: Invalid value: \"2 bytes\": local APIServices may not have a caBundle",
        "spec.insecureSkipTLSVerify: Invalid value: true: local APIServices may not have insecureSkipTLSVerify"), run.sentences());
    assertEquals(List.of("QUI=", "true"), run.places());
  }

  @Test
  void portIsFilledInWhereThereIsNoneButNotWhereItIsZero() {
    assertEquals(List.of(), run("service: {name: x, namespace: z}").sentences());
    assertEquals(List.of("spec.service.port: Invalid value: 0: port is not valid: must be between 1 and 65535, inclusive"),
        run("service: {name: x, namespace: z, port: 0}").sentences());
  }
}
