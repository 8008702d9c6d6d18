package dev.tidewaiter.rules.facts;

import java.util.Set;

/**
 * Objects that every cluster has, or gets by itself.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/auth/authorizer/rbac/bootstrappolicy; pkg/apis/scheduling/v1, SystemPriorityClasses;
 * pkg/controller/certificates/rootcacertpublisher; pkg/controller/serviceaccount.
 */
public final class BuiltIn {

  private static final Set<String> NAMESPACES = Set.of("default", "kube-system", "kube-public", "kube-node-lease");

  private static final Set<String> CLUSTER_ROLES = Set.of("admin", "edit", "view", "cluster-admin");

  private BuiltIn() {}

  /** Whether an object is there without a manifest. */
  public static boolean has(String kind, String namespace, String name) {
    if (kind.equals("Namespace")) {
      return NAMESPACES.contains(name);
    }
    if (kind.equals("ConfigMap")) {
      return isConfig(namespace, name);
    }
    if (kind.equals("ServiceAccount")) {
      return name.equals("default") || namespace.equals("kube-system");
    }
    if (kind.equals("PriorityClass")) {
      return name.equals("system-cluster-critical") || name.equals("system-node-critical");
    }
    if (kind.equals("ClusterRole")) {
      return CLUSTER_ROLES.contains(name) || name.startsWith("system:");
    }
    if (kind.equals("Role")) {
      return name.startsWith("system:") || name.startsWith("kubeadm:") || namespace.equals("kube-system");
    }
    return kind.equals("Service") && namespace.equals("default") && name.equals("kubernetes");
  }

  private static boolean isConfig(String namespace, String name) {
    boolean root = name.equals("kube-root-ca.crt") || name.equals("openshift-service-ca.crt");
    return root || namespace.equals("kube-system") && (name.equals("extension-apiserver-authentication") || name.startsWith("kube"));
  }
}
