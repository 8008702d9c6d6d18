package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Pods and containers in the group root. */
public final class RootGroup implements ObjectRule {

  private static final String HELP = "name another group";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView context = pod.spec().at("securityContext");
    group(context.at("runAsGroup"), "the processes of the pod are in the group root", out);
    group(context.at("fsGroup"), "the volumes of the pod belong to the group root, and its processes are in it", out);
    for (ObjectView group : context.at("supplementalGroups").items()) {
      group(group, "the processes of the pod are in the group root, too", out);
    }
    for (PodContainer container : pod.allContainers()) {
      String says = "the processes of container \"" + container.name() + "\" are in the group root";
      group(container.at("securityContext", "runAsGroup"), says, out);
    }
  }

  private static void group(ObjectView group, String says, Violations out) {
    if (group.present() && group.number() == 0) {
      out.add(group, says, HELP);
    }
  }
}
