package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;

/** Roles that approve requests for certificates. */
public final class RoleApprovesCertificates implements ObjectRule {

  private static final String MAY = "approve certificates, which make their owners whoever they name";

  private static final String HELP = "give it to the controller that approves, with its signer by name";

  private static final String[][] RESOURCES = {
    {"certificates.k8s.io", "certificatesigningrequests/approval"},
  };

  private static final String[] VERBS = {"update", "patch"};

  @Override
  public void check(Subject subject, Violations out) {
    Grants.report(subject, RESOURCES, VERBS, MAY, HELP, out);
  }
}
