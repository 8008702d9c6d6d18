package dev.tidewaiter.rules.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Keys of labels, annotations and node labels that Kubernetes and common tools read.
 *
 * <p>Source: kubernetes.io/docs/reference/labels-annotations-taints and the documentation of the tools.
 */
public final class WellKnownKeys {

  private static final int MOST_LETTERS_APART = 2;

  private static final List<String> ALL =
      List.of(
          "app.kubernetes.io/name", "app.kubernetes.io/instance", "app.kubernetes.io/version", "app.kubernetes.io/component",
          "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by", "app.kubernetes.io/created-by", "kubernetes.io/arch",
          "kubernetes.io/os", "kubernetes.io/hostname", "kubernetes.io/metadata.name", "kubernetes.io/description",
          "kubernetes.io/change-cause", "kubernetes.io/service-name", "kubernetes.io/ingress.class", "kubernetes.io/service-account.name",
          "kubernetes.io/cluster-service", "beta.kubernetes.io/arch", "beta.kubernetes.io/os", "beta.kubernetes.io/instance-type",
          "node.kubernetes.io/instance-type", "node.kubernetes.io/windows-build",
          "node.kubernetes.io/exclude-from-external-load-balancers", "node-role.kubernetes.io/control-plane",
          "node-role.kubernetes.io/worker", "topology.kubernetes.io/region", "topology.kubernetes.io/zone",
          "failure-domain.beta.kubernetes.io/region", "failure-domain.beta.kubernetes.io/zone", "pod-security.kubernetes.io/enforce",
          "pod-security.kubernetes.io/enforce-version", "pod-security.kubernetes.io/audit", "pod-security.kubernetes.io/audit-version",
          "pod-security.kubernetes.io/warn", "pod-security.kubernetes.io/warn-version", "storageclass.kubernetes.io/is-default-class",
          "ingressclass.kubernetes.io/is-default-class", "volume.kubernetes.io/storage-provisioner",
          "volume.beta.kubernetes.io/storage-provisioner", "volume.kubernetes.io/selected-node", "pv.kubernetes.io/provisioned-by",
          "pv.kubernetes.io/bind-completed", "pv.kubernetes.io/bound-by-controller", "volume.beta.kubernetes.io/storage-class",
          "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index", "batch.kubernetes.io/job-completion-index",
          "controller.kubernetes.io/pod-deletion-cost", "cluster-autoscaler.kubernetes.io/safe-to-evict",
          "kubectl.kubernetes.io/default-container", "kubectl.kubernetes.io/restartedAt",
          "kubectl.kubernetes.io/last-applied-configuration", "deployment.kubernetes.io/revision",
          "rbac.authorization.k8s.io/aggregate-to-admin", "rbac.authorization.k8s.io/aggregate-to-edit",
          "rbac.authorization.k8s.io/aggregate-to-view", "rbac.authorization.kubernetes.io/autoupdate", "service.kubernetes.io/headless",
          "service.kubernetes.io/topology-mode", "service.kubernetes.io/service-proxy-name", "endpointslice.kubernetes.io/managed-by",
          "external-dns.alpha.kubernetes.io/hostname", "external-dns.alpha.kubernetes.io/target", "external-dns.alpha.kubernetes.io/ttl",
          "service.beta.kubernetes.io/aws-load-balancer-type", "service.beta.kubernetes.io/aws-load-balancer-scheme",
          "service.beta.kubernetes.io/aws-load-balancer-internal", "service.beta.kubernetes.io/azure-load-balancer-internal",
          "nginx.ingress.kubernetes.io/rewrite-target", "nginx.ingress.kubernetes.io/ssl-redirect",
          "nginx.ingress.kubernetes.io/force-ssl-redirect", "nginx.ingress.kubernetes.io/use-regex",
          "nginx.ingress.kubernetes.io/backend-protocol", "nginx.ingress.kubernetes.io/proxy-body-size",
          "nginx.ingress.kubernetes.io/proxy-read-timeout", "nginx.ingress.kubernetes.io/proxy-send-timeout",
          "nginx.ingress.kubernetes.io/whitelist-source-range", "nginx.ingress.kubernetes.io/auth-type",
          "nginx.ingress.kubernetes.io/auth-secret", "nginx.ingress.kubernetes.io/affinity", "helm.sh/chart", "helm.sh/hook",
          "helm.sh/hook-weight", "helm.sh/hook-delete-policy", "helm.sh/resource-policy", "prometheus.io/scrape", "prometheus.io/port",
          "prometheus.io/path", "prometheus.io/scheme", "sidecar.istio.io/inject", "cert-manager.io/cluster-issuer",
          "cert-manager.io/issuer", "cert-manager.io/issue-temporary-certificate", "cert-manager.io/inject-ca-from",
          "argocd.argoproj.io/sync-wave", "argocd.argoproj.io/sync-options", "argocd.argoproj.io/hook",
          "argocd.argoproj.io/hook-delete-policy", "argocd.argoproj.io/compare-options", "argocd.argoproj.io/instance",
          "argocd.argoproj.io/tracking-id", "eks.amazonaws.com/role-arn", "iam.gke.io/gcp-service-account", "cloud.google.com/neg",
          "linkerd.io/inject", "reloader.stakater.com/auto", "karpenter.sh/do-not-disrupt", "karpenter.sh/do-not-evict");

  private static final Set<String> KNOWN = Set.copyOf(ALL);

  /** Below this, two letters are too much of a key. */
  private static final int SHORTEST = 13;

  private static final String[][] BY_LENGTH = byLength();

  private WellKnownKeys() {}

  private static String[][] byLength() {
    int longest = 0;
    for (String key : ALL) {
      longest = Math.max(longest, key.length());
    }
    String[][] keys = new String[longest + 1][0];
    for (String key : ALL) {
      String[] more = Arrays.copyOf(keys[key.length()], keys[key.length()].length + 1);
      more[more.length - 1] = key;
      keys[key.length()] = more;
    }
    return keys;
  }

  /** The one that a key is a letter or two away from; empty if there is none, or if the key is one itself. */
  public static String near(String key) {
    if (key.length() < SHORTEST || key.indexOf('/') < 0 || KNOWN.contains(key)) {
      return "";
    }
    int longest = Math.min(BY_LENGTH.length - 1, key.length() + MOST_LETTERS_APART);
    for (int length = Math.max(SHORTEST, key.length() - MOST_LETTERS_APART); length <= longest; length++) {
      for (String known : BY_LENGTH[length]) {
        if (isNear(key, known)) {
          return known;
        }
      }
    }
    return "";
  }

  /** Whether all but two letters at one place are the same, in the same order. */
  private static boolean isNear(String key, String known) {
    int shorter = Math.min(key.length(), known.length());
    int longer = Math.max(key.length(), known.length());
    if (longer - shorter > MOST_LETTERS_APART) {
      return false;
    }
    int start = 0;
    while (start < shorter && key.charAt(start) == known.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && key.charAt(key.length() - 1 - end) == known.charAt(known.length() - 1 - end)) {
      end++;
    }
    return longer - start - end <= MOST_LETTERS_APART;
  }
}
