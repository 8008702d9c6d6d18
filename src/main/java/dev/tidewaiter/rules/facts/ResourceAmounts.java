package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/** Requests and limits that containers lack. What the pod has as a whole, its containers have; the server makes requests of limits. */
public final class ResourceAmounts {

  private static final String REQUESTS = "requests";

  private ResourceAmounts() {}

  /**
   * Reports each container that lacks an amount, or has one of zero. Those that debug the pod can have none.
   *
   * @param list {@code requests} or {@code limits}
   * @param name the resource
   * @param message after the container, what it lacks
   */
  public static void reportMissing(PodTemplate pod, String list, String name, String message, String help, Violations out) {
    if (isSet(pod.spec().at("resources", list).key(name))) {
      return;
    }
    for (PodContainer container : pod.allContainers()) {
      ObjectView amount = container.at("resources", list).key(name);
      boolean copied = list.equals(REQUESTS) && isSet(container.at("resources", "limits").key(name));
      if (container.role() != PodContainer.Role.EPHEMERAL && !copied && !isSet(amount)) {
        out.add(amount, "container \"" + container.name() + "\" " + message, help);
      }
    }
  }

  private static boolean isSet(ObjectView amount) {
    return amount.present() && !Quantities.of(amount).isZero();
  }
}
