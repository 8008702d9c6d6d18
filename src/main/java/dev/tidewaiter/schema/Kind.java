package dev.tidewaiter.schema;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.List;

/**
 * A kind that Kubernetes itself has or had.
 *
 * @param plural the resource's name in paths; empty for a kind that no path serves by itself, such as {@code Scale}
 * @param shortNames as kubectl takes them
 * @param namespaced whether its objects live in a namespace
 * @param served whether a server of this version that runs with its defaults has it
 * @param creatable whether it is served and takes a POST
 */
public record Kind(
    GroupVersionKind gvk,
    String plural,
    List<String> shortNames,
    boolean namespaced,
    boolean served,
    boolean creatable,
    Lifecycle lifecycle) {

  private static final int LAST_WITH_BETAS_ON = 23;
  private static final String FLOW_CONTROL = "flowcontrol.apiserver.k8s.io";

  public Kind {
    shortNames = List.copyOf(shortNames);
  }

  /**
   * Whether a server of another release that runs with its defaults has it: 25 is 1.25. Alphas are switched off, and so are betas that came
   * with 1.24 or later, but not those of flow control, which had been beta before.
   *
   * <p>Source: Kubernetes enhancement 3136; the API servers' DefaultAPIResourceConfigSource.
   */
  public boolean isServedIn(int minor) {
    if (!lifecycle.isIn(minor) || plural.isEmpty() || gvk.version().contains("alpha")) {
      return false;
    }
    return !gvk.version().contains("beta")
        || Lifecycle.minor(lifecycle.introduced()) <= LAST_WITH_BETAS_ON
        || gvk.group().equals(FLOW_CONTROL);
  }
}
