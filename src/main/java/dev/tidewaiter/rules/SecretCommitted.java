package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Secrets in the open: what they keep is in the manifest. */
public final class SecretCommitted implements ObjectRule {

  private static final String HELP =
      "keep it encrypted, as a SealedSecret or by SOPS, or say where it is in an ExternalSecret";

  @Override
  public void check(Subject subject, Violations out) {
    if (subject.filled().at("type").text().equals("kubernetes.io/service-account-token")) {
      return;
    }
    for (String field : new String[] {"data", "stringData"}) {
      ObjectView data = subject.written().at(field);
      if (holds(data)) {
        out.add(Violation.atKey(data, "whoever reads the manifest has what Secret \"" + subject.ref().name() + "\" keeps", HELP));
      }
    }
  }

  private static boolean holds(ObjectView data) {
    for (ObjectView entry : data.entries()) {
      if (!entry.text().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
