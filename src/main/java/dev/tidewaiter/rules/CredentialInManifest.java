package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Credentials;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;

/** Credentials in the open, of forms by which their issuers make them known. */
public final class CredentialInManifest implements ObjectRule {

  /** Nothing shorter holds one; an ordinary run does not load what knows them. */
  private static final int SHORTEST = 20;

  private static final String HELP = "revoke it, and put the new one into a Secret that is not in the repository";

  @Override
  public List<String> watches() {
    return List.of("annotations", "args", "command", "data", "env");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView written = subject.written();
    texts(written.at("metadata", "annotations").entries(), out);
    texts(written.at("data").entries(), out);
    Optional<PodTemplate> pod = subject.writtenPod();
    if (pod.isEmpty()) {
      return;
    }
    for (PodContainer container : pod.get().allContainers()) {
      texts(container.at("command").items(), out);
      texts(container.at("args").items(), out);
      for (ObjectView variable : container.at("env").items()) {
        text(variable.at("value"), out);
      }
    }
  }

  private static void texts(Iterable<ObjectView> texts, Violations out) {
    for (ObjectView text : texts) {
      text(text, out);
    }
  }

  private static void text(ObjectView text, Violations out) {
    String what = text.text().length() < SHORTEST ? "" : Credentials.in(text.text());
    if (!what.isEmpty()) {
      String message = "this holds " + what + ", for everybody who reads the manifest";
      out.add(text.text().indexOf('\n') >= 0 ? Violation.atKey(text, message, HELP) : Violation.at(text, message, HELP));
    }
  }
}
