package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** Containers that are the server part of Helm 2, and Services that lead to it. */
public final class TillerDeployed implements ObjectRule {

  private static final String HELP = "move to Helm 3 or later, and delete it";

  @Override
  public void check(Subject subject, Violations out) {
    if (subject.is("", "Service")) {
      service(subject.filled().at("spec", "selector"), out);
      return;
    }
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      if (isTiller(container.image())) {
        String message = "container \"" + container.name() + "\" is Tiller of Helm 2, which does what whoever reaches it says";
        out.add(container.at("image"), message, HELP);
      }
    }
  }

  private static void service(ObjectView selector, Violations out) {
    ObjectView name = selector.key("name");
    if (selector.key("app").text().equals("helm") && name.text().equals("tiller")) {
      out.add(name, "the Service leads to Tiller of Helm 2, which does what whoever reaches it says", HELP);
    }
  }

  private static boolean isTiller(String image) {
    String name = image.substring(image.lastIndexOf('/') + 1);
    return name.equals("tiller") || name.startsWith("tiller:") || name.startsWith("tiller@");
  }
}
