package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Identity;
import dev.tidewaiter.rule.ObjectSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Where pods may come from objects that are no workloads: the namespaces that have objects of someone else's kinds, such as a HelmRelease
 * or a Kafka. Needs {@link Identity#FACTS}.
 */
public final class Operators {

  /** Kinds that are common and make no pods, or whose pods are seen by their template. */
  private static final Set<String> HARMLESS =
      Set.of(
          "ServiceMonitor", "PodMonitor", "PrometheusRule", "Certificate", "Issuer", "ClusterIssuer", "IngressRoute", "Middleware",
          "ExternalSecret", "SecretStore", "ClusterSecretStore", "SealedSecret", "VirtualService", "DestinationRule", "Gateway",
          "HTTPRoute", "AuthorizationPolicy", "PeerAuthentication", "Kustomization", "ScaledObject", "Probe", "Rollout", "DeploymentConfig",
          "CloneSet");

  private static final Derived<Set<String>> NAMESPACES = new OfSet();

  private Operators() {}

  /** Whether objects of a namespace may be made into pods whose labels are not known. */
  public static boolean mayMakePods(ObjectSet set, String namespace) {
    return set.get(NAMESPACES).contains(namespace);
  }

  private static boolean isForeign(String group) {
    return group.indexOf('.') >= 0 && (!group.endsWith(".k8s.io") || group.endsWith(".x-k8s.io"));
  }

  private static final class OfSet implements Derived<Set<String>> {
    @Override
    public Set<String> from(ObjectSet set) {
      Set<String> namespaces = new HashSet<>();
      for (Identity object : set.all(Identity.FACTS)) {
        if (isForeign(object.gvk().group()) && !HARMLESS.contains(object.gvk().kind())) {
          namespaces.add(object.namespace().isEmpty() ? "default" : object.namespace());
        }
      }
      return namespaces;
    }
  }
}
