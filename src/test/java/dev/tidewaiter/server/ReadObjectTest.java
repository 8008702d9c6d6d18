package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadObjectTest {

  private static final ApiServer SERVER = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN);

  @Test
  void holdsWhatIsWrittenAndWhatTheServerFillsIn() {
    ReadObject read = read("apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - name: a\n    image: b\n    bogus: 1\n").orElseThrow();

    assertTrue(ObjectView.of(read.written()).at("spec", "restartPolicy").absent());
    assertTrue(ObjectView.of(read.written()).at("spec", "containers").items().get(0).at("bogus").absent());
    assertEquals("Always", ObjectView.of(read.filled()).at("spec", "restartPolicy").text());
  }

  @Test
  void whatCannotBeDecodedIsNotRead() {
    assertEquals(Optional.empty(), read("apiVersion: v1\nkind: Pod\nspec: [a]\n"));
  }

  @Test
  void aRemovedVersionIsReadAsTheOneThatTookItsPlace() {
    ReadObject read = read("apiVersion: policy/v1beta1\nkind: PodDisruptionBudget\nspec:\n  minAvailable: 1\n").orElseThrow();

    assertEquals("policy/v1", read.gvk().apiVersion());
    assertEquals("policy/v1beta1", read.kind().orElseThrow().gvk().apiVersion());
  }

  @Test
  void aRemovedVersionOfAnotherShapeStaysAsItWasWritten() {
    ReadObject read =
        read("apiVersion: networking.k8s.io/v1beta1\nkind: Ingress\nspec:\n  backend:\n    serviceName: a\n    servicePort: 80\n").orElseThrow();

    assertEquals("networking.k8s.io/v1beta1", read.gvk().apiVersion());
    assertEquals("a", ObjectView.of(read.filled()).at("spec", "backend", "serviceName").text());
  }

  @Test
  void someoneElsesKindIsReadAsItWasWritten() {
    assertTrue(read("apiVersion: example.com/v1\nkind: Widget\nspec: 1\n").orElseThrow().kind().isEmpty());
  }

  private static Optional<ReadObject> read(String text) {
    return SERVER.answers(YamlReader.read(Source.of("a.yaml", text)).get(0)).get(0).read();
  }
}
