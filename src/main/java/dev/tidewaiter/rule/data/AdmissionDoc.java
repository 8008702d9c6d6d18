package dev.tidewaiter.rule.data;

import dev.tidewaiter.finding.Severity;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.RuleMetadata;
import dev.tidewaiter.rule.data.AdmissionFiles.Found;
import dev.tidewaiter.rule.data.Surroundings.Known;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;

/** What is said of a ValidatingAdmissionPolicy as a rule: it has no documentation but itself. */
final class AdmissionDoc {

  private AdmissionDoc() {}

  static Rule rule(AdmissionPolicy policy, Found found, List<Known> others) {
    String title = "An object that the ValidatingAdmissionPolicy " + policy.name() + " is against";
    RuleMetadata metadata =
        new RuleMetadata(
            policy.name(), title, severity(policy), "server", "", RuleMetadata.POLICY, List.of(RuleMetadata.ANY), RuleMetadata.PROFILES, "",
            List.of(), false, List.of());
    return new Rule(metadata, doc(title, policy, found), Optional.of(new AdmissionRule(policy, others)));
  }

  /** What a policy is misconfigured for is denied whatever its bindings say. */
  private static Severity severity(AdmissionPolicy policy) {
    Severity worst = (policy.paramKind().isPresent() || policy.policy().annotates()) && !policy.ignores() ? Severity.ERROR : Severity.INFO;
    for (AdmissionBinding binding : policy.bindings()) {
      worst = binding.action().atLeast(worst) ? binding.action() : worst;
    }
    return worst;
  }

  private static String doc(String title, AdmissionPolicy policy, Found found) {
    StringBuilder out = new StringBuilder("# ").append(title).append("\n\n");
    out.append("## What it reports\n\nWhat the policy in `").append(found.source().name()).append("` would say in a cluster. It holds objects to:\n\n");
    for (ObjectView validation : found.object().at("spec", "validations").items()) {
      String message = validation.at("message").text();
      String says = message.isEmpty() ? validation.at("expression").text() : message;
      out.append("- ").append(says.strip().replace('\n', ' ')).append('\n');
    }
    out.append("\n## Why it matters\n\n");
    if (policy.bindings().isEmpty()) {
      out.append("No ValidatingAdmissionPolicyBinding is among the files, so nothing comes of it.\n");
    }
    for (AdmissionBinding binding : policy.bindings()) {
      String does = binding.action() == Severity.ERROR ? "refuses" : binding.action() == Severity.WARNING ? "warns of" : "notes down";
      out.append("By its binding `").append(binding.name()).append("` the API server ").append(does).append(" such an object.\n");
    }
    return out.toString();
  }
}
