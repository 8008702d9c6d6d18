package dev.tidewaiter.server.meta;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the objects of a kind may have in their metadata.
 *
 * <p>Source: Kubernetes 1.37, the calls of ValidateObjectMeta in pkg/apis, apiextensions-apiserver and kube-aggregator; the generation in
 * PrepareForCreate of the strategies in pkg/registry.
 *
 * @param names which names
 * @param ownFinalizers whether finalizers without a domain must be of Kubernetes' own
 * @param keepsGeneration whether a generation in the document stays; most strategies set it to 1
 */
record MetaRules(NameRule names, boolean ownFinalizers, boolean keepsGeneration) {

  /** Those of the kinds of the server's own that were asked for. */
  private static final Map<GroupVersionKind, MetaRules> MET = new ConcurrentHashMap<>();

  /** The rules of a kind of the server's own; those of most kinds for one that is not listed. */
  static MetaRules of(GroupVersionKind gvk) {
    MetaRules known = MET.get(gvk);
    if (known == null) {
      known = find(gvk);
      MET.put(gvk, known);
    }
    return known;
  }

  private static MetaRules find(GroupVersionKind gvk) {
    return switch (gvk.kind() + "." + gvk.group()) {
      case "ReplicationController." -> set(NameRule.DECLARED_SUBDOMAIN);
      case "Namespace.", "Service." -> keep(NameRule.LABEL);
      case "Event." -> new MetaRules(NameRule.PATH_SEGMENT_AT_LAST, false, true);
      case "Pod.", "PodTemplate." -> set(NameRule.SUBDOMAIN);

      case "DaemonSet.apps", "Deployment.apps", "ReplicaSet.apps" -> set(NameRule.SUBDOMAIN);
      case "StatefulSet.apps" -> set(NameRule.LABEL);
      case "CronJob.batch", "Job.batch" -> set(NameRule.SUBDOMAIN);
      case "HorizontalPodAutoscaler.autoscaling" -> set(NameRule.SUBDOMAIN);
      case "PodDisruptionBudget.policy" -> new MetaRules(NameRule.PATH_SEGMENT_AT_LAST, false, false);

      case "EndpointSlice.discovery.k8s.io" -> set(NameRule.SUBDOMAIN);
      case "Ingress.networking.k8s.io", "IngressClass.networking.k8s.io", "NetworkPolicy.networking.k8s.io" -> set(NameRule.SUBDOMAIN);
      case "IPAddress.networking.k8s.io" -> keep(NameRule.IP_ADDRESS);

      case "Role.rbac.authorization.k8s.io",
          "ClusterRole.rbac.authorization.k8s.io",
          "RoleBinding.rbac.authorization.k8s.io",
          "ClusterRoleBinding.rbac.authorization.k8s.io" ->
          keep(NameRule.PATH_SEGMENT);

      case "CertificateSigningRequest.certificates.k8s.io" -> keep(NameRule.ANY);
      case "ClusterTrustBundle.certificates.k8s.io" -> keep(NameRule.TRUST_BUNDLE);

      case "DeviceClass.resource.k8s.io" -> set(NameRule.DECLARED_SUBDOMAIN);
      case "DeviceTaintRule.resource.k8s.io", "ResourceSlice.resource.k8s.io" -> set(NameRule.SUBDOMAIN);
      case "FlowSchema.flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration.flowcontrol.apiserver.k8s.io" -> set(NameRule.SUBDOMAIN);
      case "PriorityClass.scheduling.k8s.io" -> set(NameRule.SUBDOMAIN);

      case "Lease.coordination.k8s.io", "RuntimeClass.node.k8s.io" -> new MetaRules(NameRule.SUBDOMAIN, false, true);
      case "MutatingAdmissionPolicy.admissionregistration.k8s.io",
          "MutatingAdmissionPolicyBinding.admissionregistration.k8s.io",
          "MutatingWebhookConfiguration.admissionregistration.k8s.io",
          "ValidatingAdmissionPolicy.admissionregistration.k8s.io",
          "ValidatingAdmissionPolicyBinding.admissionregistration.k8s.io",
          "ValidatingWebhookConfiguration.admissionregistration.k8s.io" ->
          new MetaRules(NameRule.SUBDOMAIN, false, false);
      case "CustomResourceDefinition.apiextensions.k8s.io" -> new MetaRules(NameRule.PLURAL_AND_GROUP, false, false);
      case "APIService.apiregistration.k8s.io" -> new MetaRules(NameRule.VERSION_AND_GROUP, false, true);

      default -> keep(isQuestion(gvk) ? NameRule.UNSEEN : NameRule.SUBDOMAIN);
    };
  }

  private static boolean isQuestion(GroupVersionKind gvk) {
    boolean binding = gvk.group().isEmpty() && gvk.kind().equals("Binding");
    return binding || gvk.group().equals("authentication.k8s.io") || gvk.group().equals("authorization.k8s.io");
  }

  private static MetaRules keep(NameRule names) {
    return new MetaRules(names, true, true);
  }

  private static MetaRules set(NameRule names) {
    return new MetaRules(names, true, false);
  }
}
