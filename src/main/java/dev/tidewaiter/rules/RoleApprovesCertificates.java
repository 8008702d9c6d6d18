package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Roles that approve requests for certificates. */
public final class RoleApprovesCertificates implements ObjectRule {

  private static final String HELP = "give it to the controller that approves, with its signer by name";

  private static final String[][] RESOURCES = {
    {"certificates.k8s.io", "certificatesigningrequests/approval"},
  };

  private static final String[] VERBS = {"update", "patch"};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : Grants.of(subject)) {
      for (String[] resource : RESOURCES) {
        Optional<ObjectView> verb = Grants.verb(rule, resource[0], resource[1], VERBS);
        if (verb.isPresent()) {
          String what = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), Grants.called(subject) + " may approve certificates, which make their owners whoever they name" + what, HELP);
          break;
        }
      }
    }
  }
}
