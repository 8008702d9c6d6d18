package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Workloads that are the Kubernetes dashboard. */
public final class DashboardDeployed implements ObjectRule {

  private static final String HELP = "use a program on your own machine, with your own credentials";

  private static final String MESSAGE =
      "this is the Kubernetes dashboard, which is archived and shows whatever its service account may see";

  private static final String DASHBOARD = "kubernetes-dashboard";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView labels = subject.filled().at("metadata", "labels");
    for (String label : new String[] {"app", "k8s-app"}) {
      if (labels.key(label).text().equals(DASHBOARD)) {
        out.add(labels.key(label), MESSAGE, HELP);
        return;
      }
    }
    for (PodContainer container : pod.allContainers()) {
      String image = container.image();
      if (image.contains("kubernetesui/dashboard") || image.contains(DASHBOARD + "-amd64")) {
        out.add(container.at("image"), MESSAGE, HELP);
        return;
      }
    }
  }
}
