package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/** A pod, or the template of pods, as the checks look at it: with the server's defaults. */
public final class SecuredPod {

  private final ObjectView metadata;
  private final ObjectView spec;
  private final boolean template;
  private final List<ObjectView> containers = new ArrayList<>();

  /**
   * A pod to be checked.
   *
   * @param template whether it is a template: only of a Pod's own annotations about AppArmor the server makes fields
   */
  public SecuredPod(ObjectView metadata, ObjectView spec, boolean template) {
    this.metadata = metadata;
    this.spec = spec;
    this.template = template;
    containers.addAll(spec.at("initContainers").items());
    containers.addAll(spec.at("containers").items());
    containers.addAll(spec.at("ephemeralContainers").items());
  }

  /** All containers in the order of the sentences: those that start it, its own, those that debug it. */
  List<ObjectView> containers() {
    return containers;
  }

  boolean isTemplate() {
    return template;
  }

  ObjectView spec() {
    return spec;
  }

  ObjectView annotations() {
    return metadata.at("annotations");
  }

  /** A field of the pod's own security context. */
  ObjectView context(String field) {
    return spec.at("securityContext", field);
  }

  boolean isWindows() {
    return spec.at("os", "name").text().equals("windows");
  }

  /** Whether its users are none of the node's. */
  boolean hasOwnUsers() {
    ObjectView hostUsers = spec.at("hostUsers");
    return hostUsers.present() && !hostUsers.flag();
  }
}
