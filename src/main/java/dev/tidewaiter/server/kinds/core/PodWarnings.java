package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.NodeLabels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.Warnings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the server warns of in Pods and Pod templates, in its order.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod/warnings.go; pkg/registry/core/pod/strategy.go, WarningsOnCreate.
 */
public final class PodWarnings {

  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";
  private static final String NULL_SELECTOR = ": a null labelSelector results in matching no pod";

  private PodWarnings() {}

  /** The warnings of a workload's template; the view's path is the template's own. */
  public static void template(ObjectView template, Warnings warnings) {
    specAndMetadata(template, false, warnings);
  }

  static void pod(ObjectView pod, Warnings warnings) {
    name(pod, "the Pod's hostname", warnings);
    specAndMetadata(pod, true, warnings);
  }

  /**
   * A name that hostnames are made of and that is no label.
   *
   * @param use what it is used in
   */
  public static void name(ObjectView object, String use, Warnings warnings) {
    ObjectView name = object.at("metadata", "name");
    List<String> wrong = Dns.label(name.text());
    if (!wrong.isEmpty()) {
      warnings.add(name, "metadata.name: this is used in " + use
          + ", which can result in surprising behavior; a DNS label is recommended: [" + String.join(" ", wrong) + "]");
    }
  }

  private static void specAndMetadata(ObjectView holder, boolean isPod, Warnings warnings) {
    ObjectView spec = holder.at("spec");
    ObjectView annotations = holder.at("metadata", "annotations");
    nodes(spec, warnings);
    spread(spec.at("topologySpreadConstraints"), warnings);
    deadAnnotations(annotations, warnings);
    VolumeWarnings.warn(spec.at("volumes"), warnings);
    duplicates(spec, warnings);
    wholeBytes(spec.at("overhead").key("memory"), warnings);
    wholeBytes(spec.at("overhead").key("ephemeral-storage"), warnings);
    ObjectView seccomp = annotations.key(PodAnnotationsValidation.SECCOMP_OF_POD);
    if (seccomp.present() && spec.at("securityContext", "seccompProfile").absent()) {
      warnings.add(seccomp, seccomp.path() + ": non-functional in v1.27+; use the \"seccompProfile\" field instead");
    }
    ContainerWarnings.warn(holder, isPod, warnings);
    ObjectView grace = spec.at("terminationGracePeriodSeconds");
    if (grace.number() < 0) {
      warnings.add(grace, grace.path() + ": must be >= 0; negative values are invalid and will be treated as 1");
    }
    ObjectView affinity = spec.at("affinity");
    if (affinity.size() > 0) {
      podAffinity(affinity.at("podAffinity"), warnings);
      podAffinity(affinity.at("podAntiAffinity"), warnings);
    }
    for (ObjectView server : spec.at("dnsConfig", "nameservers").items()) {
      Addresses.warnOfIp(server, warnings);
    }
    for (ObjectView alias : spec.at("hostAliases").items()) {
      Addresses.warnOfIp(alias.at("ip"), warnings);
    }
  }

  /** An amount of bytes that is no whole number. */
  static void wholeBytes(ObjectView amount, Warnings warnings) {
    if (amount.absent() || Quantities.isPlain(amount)) {
      return;
    }
    Quantity quantity = Quantities.ofResource(amount);
    if (quantity.milliValue() % 1000 != 0) {
      warnings.add(amount,
          amount.path() + ": fractional byte value " + GoPrint.quoted(quantity.toString()) + " is invalid, must be an integer");
    }
  }

  private static void nodes(ObjectView spec, Warnings warnings) {
    for (ObjectView entry : spec.at("nodeSelector").entries()) {
      String deprecation = NodeLabels.deprecation(entry.name());
      if (!deprecation.isEmpty()) {
        warnings.add(entry, entry.path() + ": " + deprecation);
      }
    }
    ObjectView affinity = spec.at("affinity", "nodeAffinity");
    if (affinity.size() == 0) {
      return;
    }
    for (ObjectView term : affinity.at(REQUIRED, "nodeSelectorTerms").items()) {
      NodeLabels.warnOfTerm(term, warnings);
    }
    for (ObjectView term : affinity.at(PREFERRED).items()) {
      NodeLabels.warnOfTerm(term.at("preference"), true, warnings);
    }
  }

  private static void spread(ObjectView constraints, Warnings warnings) {
    for (ObjectView constraint : constraints.items()) {
      ObjectView key = constraint.at("topologyKey");
      String deprecation = NodeLabels.deprecation(key.text());
      if (!deprecation.isEmpty()) {
        warnings.add(key, key.path() + ": " + key.text() + " is " + deprecation);
      }
      nullSelector(constraint, warnings);
    }
  }

  private static void deadAnnotations(ObjectView annotations, Warnings warnings) {
    if (annotations.size() == 0) {
      return;
    }
    dead(annotations.key("scheduler.alpha.kubernetes.io/critical-pod"), "1.16", "priorityClassName", warnings);
    dead(annotations.key("security.alpha.kubernetes.io/sysctls"), "1.11", "sysctls", warnings);
    dead(annotations.key("security.alpha.kubernetes.io/unsafe-sysctls"), "1.11", "sysctls", warnings);
  }

  private static void dead(ObjectView annotation, String version, String field, Warnings warnings) {
    if (annotation.present()) {
      warnings.add(annotation, annotation.path() + ": non-functional in v" + version + "+; use the \"" + field + "\" field instead");
    }
  }

  private static void duplicates(ObjectView spec, Warnings warnings) {
    Set<String> ips = new HashSet<>(0);
    for (ObjectView alias : spec.at("hostAliases").items()) {
      ObjectView ip = alias.at("ip");
      if (!ips.add(ip.text())) {
        warnings.add(ip, ip.path() + ": duplicate ip " + GoPrint.quoted(ip.text()));
      }
    }
    Set<String> names = new HashSet<>();
    List<ObjectView> secrets = spec.at("imagePullSecrets").items();
    for (ObjectView secret : secrets) {
      ObjectView name = secret.at("name");
      if (!names.add(name.text())) {
        warnings.add(name, name.path() + ": duplicate name " + GoPrint.quoted(name.text()));
      }
    }
    for (ObjectView secret : secrets) {
      ObjectView name = secret.at("name");
      if (name.text().isEmpty()) {
        warnings.add(name, name.path() + ": invalid empty name \"\"");
      }
    }
  }

  private static void podAffinity(ObjectView affinity, Warnings warnings) {
    for (ObjectView term : affinity.at(REQUIRED).items()) {
      nullSelector(term, warnings);
    }
    for (ObjectView term : affinity.at(PREFERRED).items()) {
      nullSelector(term.at("podAffinityTerm"), warnings);
    }
  }

  private static void nullSelector(ObjectView term, Warnings warnings) {
    ObjectView selector = term.at("labelSelector");
    if (selector.absent()) {
      warnings.add(selector, selector.path() + NULL_SELECTOR);
    }
  }
}
