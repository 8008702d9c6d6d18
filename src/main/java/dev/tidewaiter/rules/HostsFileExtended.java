package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Pods that know names which DNS does not, or knows otherwise. */
public final class HostsFileExtended implements ObjectRule {

  private static final String HELP = "put the name into DNS";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView aliases = pod.spec().at("hostAliases");
    if (aliases.size() > 0) {
      out.add(Violation.atKey(aliases, "the pod has addresses of its own for names, past DNS", HELP));
    }
  }
}
