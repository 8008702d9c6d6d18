package dev.tidewaiter.server.podsecurity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What labels say, as k8s.io/pod-security-admission/api, PolicyToEvaluate, reads them. */
class PodSecurityPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "team: web                                              | privileged:latest | privileged:latest",
        "enforce: baseline                                      | baseline:latest   | baseline:latest",
        "enforce: baseline, enforce-version: v1.25              | baseline:v1.25    | baseline:v1.25",
        "enforce: baseline, enforce-version: latest             | baseline:latest   | baseline:latest",
        "enforce: baseline, warn: restricted                    | baseline:latest   | restricted:latest",
        "enforce: restricted, warn: privileged                  | restricted:latest | privileged:latest",
        "enforce: restricted, enforce-version: v1.9, warn-version: v1.30 | restricted:v1.9 | restricted:v1.30",
        "warn: baseline, warn-version: v1.0                     | privileged:latest | baseline:v1.0",
        "enforce: privileged                                    | privileged:latest | privileged:latest",
        "enforce: strict                                        | restricted:latest | privileged:latest",
        "warn: strict                                           | privileged:latest | privileged:latest",
        "enforce: baseline, enforce-version: '1.25'             | baseline:latest   | baseline:latest",
        "enforce: baseline, enforce-version: v1.025             | baseline:latest   | baseline:latest"
      })
  void labelsSayWhatIsRefusedAndWhatIsWarnedOf(String labels, String enforced, String warned) {
    ObjectView view = labels(labels);

    assertEquals(enforced, PodSecurityPolicy.enforced(view).toString());
    assertEquals(warned, PodSecurityPolicy.warned(view).toString());
  }

  private static ObjectView labels(String labels) {
    StringBuilder yaml = new StringBuilder();
    for (String label : labels.split(", ")) {
      yaml.append("pod-security.kubernetes.io/").append(label).append('\n');
    }
    return ObjectView.of((JsonObject) ValueReader.read(YamlReader.read(Source.of("labels", yaml.toString())).get(0)).value().orElseThrow());
  }
}
