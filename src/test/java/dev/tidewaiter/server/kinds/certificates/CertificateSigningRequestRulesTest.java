package dev.tidewaiter.server.kinds.certificates;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.Verdict;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A request whose signature is not verified is left open, but for what else is wrong with it. */
class CertificateSigningRequestRulesTest {

  @Test
  void aSignatureThatIsNotVerifiedLeavesARequestUndecided() throws Exception {
    assertInstanceOf(Verdict.Accepted.class, verdict(request(), true));
    assertInstanceOf(Verdict.Undecided.class, verdict(request(), false));
  }

  @Test
  void whatElseIsWrongIsToldAllTheSame() throws Exception {
    assertInstanceOf(Verdict.Rejected.class, verdict(request().replaceAll("signerName: .*", "signerName: kubernetes.io/legacy-unknown"), false));
  }

  private static Verdict verdict(String yaml, boolean thorough) {
    ApiServer server = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN, thorough);
    return server.answers(YamlReader.read(Source.of("a.yaml", yaml)).get(0)).get(0).verdict();
  }

  /** The first that is accepted of the recorded bases. */
  private static String request() throws IOException, URISyntaxException {
    Path bases = Path.of(CertificateSigningRequestRulesTest.class.getResource("/verdicts/bases/certificates.yaml").toURI());
    for (String document : Files.readString(bases).split("(?m)^---\\n")) {
      if (document.contains("kind: CertificateSigningRequest")) {
        return document;
      }
    }
    throw new AssertionError("no request in " + bases);
  }
}
