package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Labels;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * What a PodSpec must be, in the order in which the server looks at it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePodSpec.
 */
final class PodSpecValidation {

  private static final int LONGEST_HOSTNAME = 64;

  private PodSpecValidation() {}

  /** Checks a spec that was defaulted. */
  static void validate(ObjectView spec, PodContext pod, Errors errors) {
    PodVolumes volumes = PodVolumes.validated(spec.at("volumes"), pod, errors);
    ContainerContext context =
        new ContainerContext(spec, volumes, ResourceClaimsValidation.names(spec.at("resourceClaims")), pod.settings());
    ResourceClaimsValidation.ofPod(spec.at("resourceClaims"), pod, errors);
    ContainersValidation.containers(context, errors);
    ContainersValidation.initContainers(context, errors);
    ContainersValidation.ephemeralContainers(context, errors);
    PodLevelResources.validate(spec, context.claims(), errors);
    ContainerPortsValidation.hostNetwork(spec, pod.isPod(), errors);
    errors.oneOfIfAny(spec.at("restartPolicy"), "Always", "OnFailure", "Never");
    errors.oneOfIfAny(spec.at("dnsPolicy"), "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None");
    Labels.labels(spec.at("nodeSelector"), errors);
    PodSecurityContextValidation.validate(spec, pod.settings(), errors);
    shareProcessNamespace(spec, errors);
    AffinityValidation.validate(spec.at("affinity"), errors);
    DnsConfigValidation.validate(spec, errors);
    gates(spec, errors);
    TopologySpreadValidation.validate(spec.at("topologySpreadConstraints"), errors);
    PodOsValidation.hostProcess(spec, pod.settings(), errors);
    hostUsers(spec, pod, errors);
    hostnameOverride(spec, errors);
    names(spec, errors);
    TolerationsValidation.validate(spec.at("tolerations"), pod.settings(), errors);
    hostAliases(spec.at("hostAliases"), errors);
    classes(spec, errors);
    ResourcesValidation.overhead(spec.at("overhead"), errors);
    PodOsValidation.validate(spec, errors);
    schedulingGroup(spec.at("schedulingGroup"), errors);
    FileKeyVolumes.validate(spec, errors);
  }

  private static void shareProcessNamespace(ObjectView spec, Errors errors) {
    ObjectView share = spec.at("shareProcessNamespace");
    if (share.flag() && spec.at("hostPID").flag()) {
      errors.invalid(share, "ShareProcessNamespace and HostPID cannot both be enabled");
    }
  }

  private static void gates(ObjectView spec, Errors errors) {
    for (ObjectView gate : spec.at("readinessGates").items()) {
      Names.qualifiedName(gate.at("conditionType"), errors);
    }
    Set<String> seen = new HashSet<>();
    for (ObjectView gate : spec.at("schedulingGates").items()) {
      ObjectView name = gate.at("name").as(gate);
      Names.qualifiedName(name, errors);
      if (!seen.add(name.text())) {
        errors.duplicate(name);
      }
    }
  }

  /** Users of its own for a Pod rule out what it would share with the node; two of the server's paths are spelled so. */
  private static void hostUsers(ObjectView spec, PodContext pod, Errors errors) {
    String why = "when `hostUsers` is false";
    if (spec.at("hostUsers").absent() || spec.at("hostUsers").flag()) {
      return;
    }
    if (spec.at("hostNetwork").flag() && !pod.settings().gate("UserNamespacesHostNetworkSupport", false)) {
      errors.forbidden(spec.at("hostNetwork"), why);
    }
    if (spec.at("hostPID").flag()) {
      errors.forbidden(spec.at("hostPID").as(spec.path().child("HostPID")), why);
    }
    if (spec.at("hostIPC").flag()) {
      errors.forbidden(spec.at("hostIPC").as(spec.path().child("HostIPC")), why);
    }
    for (ObjectView container : Containers.all(spec)) {
      if (container.at("volumeDevices").size() > 0) {
        errors.forbidden(container.at("volumeDevices"), why);
      }
    }
  }

  private static void hostnameOverride(ObjectView spec, Errors errors) {
    ObjectView name = spec.at("hostnameOverride");
    if (name.absent()) {
      return;
    }
    if (spec.at("setHostnameAsFQDN").flag()) {
      errors.forbidden(name, "may not be specified when setHostnameAsFQDN is true");
    }
    if (spec.at("hostNetwork").flag()) {
      errors.forbidden(name, "may not be specified when hostNetwork is true");
    }
    if (Utf8.length(name.text()) > LONGEST_HOSTNAME) {
      errors.tooLong(name, LONGEST_HOSTNAME);
    }
    Names.dnsSubdomain(name, errors);
  }

  private static void names(ObjectView spec, Errors errors) {
    subdomainIfAny(spec.at("serviceAccountName"), errors);
    subdomainIfAny(spec.at("nodeName"), errors);
    if (spec.at("activeDeadlineSeconds").present()) {
      Numbers.inRange(spec.at("activeDeadlineSeconds"), 1, Integer.MAX_VALUE, errors);
    }
    labelIfAny(spec.at("hostname"), errors);
    labelIfAny(spec.at("subdomain"), errors);
  }

  private static void classes(ObjectView spec, Errors errors) {
    subdomainIfAny(spec.at("priorityClassName"), errors);
    if (spec.at("runtimeClassName").present()) {
      Names.dnsSubdomain(spec.at("runtimeClassName"), errors);
    }
    ObjectView preemption = spec.at("preemptionPolicy");
    if (preemption.present() && errors.demandText(preemption, "")) {
      errors.oneOf(preemption, "PreemptLowerPriority", "Never");
    }
  }

  private static void hostAliases(ObjectView aliases, Errors errors) {
    for (ObjectView alias : aliases.items()) {
      Addresses.legacyIp(alias.at("ip"), errors);
      for (ObjectView hostname : alias.at("hostnames").items()) {
        Names.dnsSubdomain(hostname, errors);
      }
    }
  }

  private static void schedulingGroup(ObjectView group, Errors errors) {
    ObjectView name = group.at("podGroupName");
    if (group.present() && name.absent()) {
      errors.invalid(name, "null", "must specify one of: `podGroupName`");
    } else if (name.present()) {
      Names.dnsSubdomain(name, errors);
    }
  }

  private static void subdomainIfAny(ObjectView name, Errors errors) {
    if (!name.text().isEmpty()) {
      Names.dnsSubdomain(name, errors);
    }
  }

  private static void labelIfAny(ObjectView name, Errors errors) {
    if (!name.text().isEmpty()) {
      Names.dnsLabel(name, errors);
    }
  }
}
