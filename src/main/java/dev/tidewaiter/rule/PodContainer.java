package dev.tidewaiter.rule;

import dev.tidewaiter.server.field.ObjectView;

/** A container of a pod and which of the pod's lists it stands in. */
public record PodContainer(ObjectView view, Role role) {

  /** The list of the pod that a container stands in. */
  public enum Role {
    INIT,
    MAIN,
    EPHEMERAL
  }

  /** Its name; empty if it has none. */
  public String name() {
    return view.at("name").text();
  }

  /** Its image as written; empty if it has none. */
  public String image() {
    return view.at("image").text();
  }

  /** A field of it. */
  public ObjectView at(String field) {
    return view.at(field);
  }

  /** A field two steps below. */
  public ObjectView at(String first, String second) {
    return view.at(first, second);
  }

  /** Whether it starts with the pod and runs as long as the pod does. */
  public boolean isSidecar() {
    return role == Role.INIT && view.at("restartPolicy").text().equals("Always");
  }
}
