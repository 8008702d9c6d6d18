package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.RunAs;
import dev.tidewaiter.server.field.ObjectView;

/** Containers whose group may be one of their node. */
public final class GroupIdLow implements ObjectRule {

  private static final String HELP = "name a group from 10000 on in securityContext.runAsGroup";

  private static final long LOWEST = 10_000;

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    if (RunAs.areNotTheNodes(pod)) {
      return;
    }
    ObjectView ofPod = pod.spec().at("securityContext", "runAsGroup");
    boolean podReported = false;
    for (PodContainer container : pod.allContainers()) {
      ObjectView own = container.at("securityContext", "runAsGroup");
      ObjectView group = own.absent() && ofPod.present() ? ofPod : own;
      if (group.number() >= LOWEST || group == ofPod && podReported) {
        continue;
      }
      podReported |= group == ofPod;
      String whose = group == ofPod ? "the pod" : "container \"" + container.name() + "\"";
      String which = group.present() ? " runs in group " + group.number() : " runs in the group its image names";
      out.add(group, whose + which + ", which may be one of its node", HELP);
    }
  }
}
