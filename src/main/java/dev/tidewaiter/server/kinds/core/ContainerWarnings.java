package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the server warns of in containers.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go.
 */
final class ContainerWarnings {

  private ContainerWarnings() {}

  static void warn(ObjectView spec, ObjectView annotations, Warnings warnings) {
    List<ObjectView> containers = Containers.all(spec);
    for (ObjectView container : containers) {
      profiles(container, spec, annotations, warnings);
      ObjectView resources = container.at("resources");
      PodWarnings.wholeBytes(resources.at("limits").key("memory"), warnings);
      PodWarnings.wholeBytes(resources.at("requests").key("memory"), warnings);
      PodWarnings.wholeBytes(resources.at("limits").key("ephemeral-storage"), warnings);
      PodWarnings.wholeBytes(resources.at("requests").key("ephemeral-storage"), warnings);
      hiddenVariables(container.at("env"), warnings);
    }
    PortWarnings.warn(containers, warnings);
  }

  /** Profiles that only an annotation names. */
  private static void profiles(ObjectView container, ObjectView spec, ObjectView annotations, Warnings warnings) {
    String name = container.at("name").text();
    ObjectView seccomp = annotations.key(PodAnnotationsValidation.SECCOMP_OF_CONTAINER + name);
    if (seccomp.present() && container.at("securityContext", "seccompProfile").absent()) {
      warnings.add(seccomp, seccomp.path() + ": non-functional in v1.27+; use the \"seccompProfile\" field instead");
    }
    ObjectView appArmor = annotations.key(PodAnnotationsValidation.APP_ARMOR_OF_CONTAINER + name);
    boolean ownField = container.at("securityContext", "appArmorProfile").present();
    if (appArmor.present() && !ownField && !AppArmorSkew.same(appArmor.text(), spec.at("securityContext", "appArmorProfile"))) {
      warnings.add(appArmor, appArmor.path() + ": deprecated since v1.30; use the \"appArmorProfile\" field instead");
    }
  }

  /** A variable set twice, unless the second builds on the first. */
  private static void hiddenVariables(ObjectView env, Warnings warnings) {
    Set<String> names = new HashSet<>();
    for (ObjectView variable : env.items()) {
      String name = variable.at("name").text();
      String reference = "$(" + name + ")";
      String value = variable.at("value").text();
      boolean builds = variable.at("valueFrom").absent() && value.contains(reference) && !value.equals(reference);
      if (!names.add(name) && !builds) {
        warnings.add(variable, variable.path() + ": hides previous definition of " + GoPrint.quoted(name)
            + ", which may be dropped when using apply");
      }
    }
  }

  /** What the server warns of in ports, over all containers. */
  private static final class PortWarnings {

    static void warn(List<ObjectView> containers, Warnings warnings) {
      Map<String, PortUses> uses = new HashMap<>();
      for (ObjectView container : containers) {
        for (ObjectView port : container.at("ports").items()) {
          hostIp(port, warnings);
          String key = port.at("containerPort").number() + "/" + ContainerPortsValidation.protocol(port);
          PortUses before = uses.get(key);
          if (before == null) {
            before = new PortUses();
            uses.put(key, before);
          }
          before.add(port, warnings);
        }
      }
      names(containers, warnings);
    }

    private static void hostIp(ObjectView port, Warnings warnings) {
      String ip = port.at("hostIP").text();
      if (!ip.isEmpty() && port.at("hostPort").number() == 0) {
        warnings.add(port, port.path() + ": hostIP set without hostPort: {Name:" + port.at("name").text() + " HostPort:0 ContainerPort:"
            + port.at("containerPort").number() + " Protocol:" + ContainerPortsValidation.protocol(port) + " HostIP:" + ip + "}");
      }
    }

    private static void names(List<ObjectView> containers, Warnings warnings) {
      Map<String, ObjectView> first = new HashMap<>();
      for (ObjectView container : containers) {
        for (ObjectView port : container.at("ports").items()) {
          String name = port.at("name").text();
          ObjectView other = name.isEmpty() ? null : first.get(name);
          if (other != null) {
            warnings.add(port, port.path() + ": duplicate port name " + GoPrint.quoted(name) + " with " + other.path()
                + ", services and probes that select ports by name will use " + other.path());
          } else if (!name.isEmpty()) {
            first.put(name, port);
          }
        }
      }
    }
  }
}
