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
  public Kind {
    shortNames = List.copyOf(shortNames);
  }
}
