package dev.tidewaiter.server.kinds;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.TimeZones;
import dev.tidewaiter.server.kinds.admission.MutatingPolicyRules;
import dev.tidewaiter.server.kinds.admission.PolicyBindingRules;
import dev.tidewaiter.server.kinds.admission.ValidatingPolicyRules;
import dev.tidewaiter.server.kinds.admission.WebhookConfigurationRules;
import dev.tidewaiter.server.kinds.apiextensions.CustomResourceDefinitionRules;
import dev.tidewaiter.server.kinds.apiregistration.ApiServiceRules;
import dev.tidewaiter.server.kinds.apps.DaemonSetRules;
import dev.tidewaiter.server.kinds.apps.DeploymentRules;
import dev.tidewaiter.server.kinds.apps.ReplicaSetRules;
import dev.tidewaiter.server.kinds.apps.ReplicationControllerRules;
import dev.tidewaiter.server.kinds.apps.StatefulSetRules;
import dev.tidewaiter.server.kinds.authentication.SelfSubjectReviewRules;
import dev.tidewaiter.server.kinds.authentication.TokenReviewRules;
import dev.tidewaiter.server.kinds.authorization.AccessReviewRules;
import dev.tidewaiter.server.kinds.authorization.SelfSubjectRulesReviewRules;
import dev.tidewaiter.server.kinds.autoscaling.HorizontalPodAutoscalerRules;
import dev.tidewaiter.server.kinds.batch.CronJobRules;
import dev.tidewaiter.server.kinds.batch.JobRules;
import dev.tidewaiter.server.kinds.certificates.CertificateSigningRequestRules;
import dev.tidewaiter.server.kinds.certificates.ClusterTrustBundleRules;
import dev.tidewaiter.server.kinds.certificates.PodCertificateRequestRules;
import dev.tidewaiter.server.kinds.config.ConfigMapRules;
import dev.tidewaiter.server.kinds.config.ControllerRevisionRules;
import dev.tidewaiter.server.kinds.config.NamespaceRules;
import dev.tidewaiter.server.kinds.config.SecretRules;
import dev.tidewaiter.server.kinds.config.ServiceAccountRules;
import dev.tidewaiter.server.kinds.coordination.LeaseRules;
import dev.tidewaiter.server.kinds.core.BindingRules;
import dev.tidewaiter.server.kinds.core.PodRules;
import dev.tidewaiter.server.kinds.core.PodTemplateRules;
import dev.tidewaiter.server.kinds.events.EventRules;
import dev.tidewaiter.server.kinds.flowcontrol.FlowSchemaRules;
import dev.tidewaiter.server.kinds.flowcontrol.PriorityLevelConfigurationRules;
import dev.tidewaiter.server.kinds.network.EndpointSliceRules;
import dev.tidewaiter.server.kinds.network.EndpointsRules;
import dev.tidewaiter.server.kinds.network.IngressClassRules;
import dev.tidewaiter.server.kinds.network.IngressRules;
import dev.tidewaiter.server.kinds.network.IpAddressRules;
import dev.tidewaiter.server.kinds.network.NetworkPolicyRules;
import dev.tidewaiter.server.kinds.network.ServiceCidrRules;
import dev.tidewaiter.server.kinds.network.ServiceRules;
import dev.tidewaiter.server.kinds.node.NodeRules;
import dev.tidewaiter.server.kinds.policy.LimitRangeRules;
import dev.tidewaiter.server.kinds.policy.PodDisruptionBudgetRules;
import dev.tidewaiter.server.kinds.policy.PriorityClassRules;
import dev.tidewaiter.server.kinds.policy.ResourceQuotaRules;
import dev.tidewaiter.server.kinds.policy.RuntimeClassRules;
import dev.tidewaiter.server.kinds.rbac.ClusterRoleRules;
import dev.tidewaiter.server.kinds.rbac.RoleBindingRules;
import dev.tidewaiter.server.kinds.rbac.RoleRules;
import dev.tidewaiter.server.kinds.resource.DeviceClassRules;
import dev.tidewaiter.server.kinds.resource.DeviceTaintRuleRules;
import dev.tidewaiter.server.kinds.resource.ResourceClaimRules;
import dev.tidewaiter.server.kinds.resource.ResourceClaimTemplateRules;
import dev.tidewaiter.server.kinds.resource.ResourceSliceRules;
import dev.tidewaiter.server.kinds.storage.CsiDriverRules;
import dev.tidewaiter.server.kinds.storage.CsiNodeRules;
import dev.tidewaiter.server.kinds.storage.CsiStorageCapacityRules;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeClaimRules;
import dev.tidewaiter.server.kinds.storage.PersistentVolumeRules;
import dev.tidewaiter.server.kinds.storage.StorageClassRules;
import dev.tidewaiter.server.kinds.storage.VolumeAttachmentRules;
import dev.tidewaiter.server.kinds.storage.VolumeAttributesClassRules;
import dev.tidewaiter.server.kinds.storagemigration.StorageVersionMigrationRules;
import java.util.Optional;

/** The kinds whose validation is written, one line each. A kind's classes load when its first object is met. */
public final class KindTable {

  private KindTable() {}

  /** The rules of a kind; empty if its validation is not written. */
  public static Optional<KindRules> rules(GroupVersionKind kind, ClusterSettings settings) {
    return Optional.ofNullable(find(kind.apiVersion() + " " + kind.kind(), settings));
  }

  private static KindRules find(String kind, ClusterSettings settings) {
    return switch (kind) {
      case "admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration" -> new WebhookConfigurationRules(false);
      case "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration" -> new WebhookConfigurationRules(true);
      case "apiextensions.k8s.io/v1 CustomResourceDefinition" -> new CustomResourceDefinitionRules();
      case "v1 Binding" -> new BindingRules();
      case "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding" -> new PolicyBindingRules(false);
      case "admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding" -> new PolicyBindingRules(true);
      case "admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy" -> new ValidatingPolicyRules();
      case "admissionregistration.k8s.io/v1 MutatingAdmissionPolicy" -> new MutatingPolicyRules();
      case "v1 ConfigMap" -> new ConfigMapRules();
      case "v1 Namespace" -> new NamespaceRules();
      case "v1 Node" -> new NodeRules(settings);
      case "v1 Secret" -> new SecretRules();
      case "v1 ServiceAccount" -> new ServiceAccountRules();
      case "apps/v1 Deployment" -> new DeploymentRules(settings);
      case "apps/v1 ReplicaSet" -> new ReplicaSetRules(settings);
      case "apps/v1 DaemonSet" -> new DaemonSetRules(settings);
      case "apps/v1 StatefulSet" -> new StatefulSetRules(settings);
      case "v1 ReplicationController" -> new ReplicationControllerRules(settings);
      case "batch/v1 Job" -> new JobRules(settings);
      case "batch/v1 CronJob" -> new CronJobRules(settings, TimeZones.OF_GO);
      case "apps/v1 ControllerRevision" -> new ControllerRevisionRules();
      case "v1 LimitRange" -> new LimitRangeRules();
      case "v1 ResourceQuota" -> new ResourceQuotaRules();
      case "node.k8s.io/v1 RuntimeClass" -> new RuntimeClassRules();
      case "policy/v1 PodDisruptionBudget" -> new PodDisruptionBudgetRules();
      case "scheduling.k8s.io/v1 PriorityClass" -> new PriorityClassRules();
      case "autoscaling/v1 HorizontalPodAutoscaler" -> HorizontalPodAutoscalerRules.v1(settings);
      case "autoscaling/v2 HorizontalPodAutoscaler" -> HorizontalPodAutoscalerRules.v2(settings);
      case "v1 PersistentVolume" -> new PersistentVolumeRules();
      case "v1 Pod" -> new PodRules(settings);
      case "v1 PodTemplate" -> new PodTemplateRules(settings);
      case "v1 PersistentVolumeClaim" -> new PersistentVolumeClaimRules(settings);
      case "v1 Service" -> new ServiceRules(settings);
      case "v1 Endpoints" -> new EndpointsRules(settings);
      case "certificates.k8s.io/v1 PodCertificateRequest" -> new PodCertificateRequestRules();
      case "discovery.k8s.io/v1 EndpointSlice" -> new EndpointSliceRules(settings);
      case "flowcontrol.apiserver.k8s.io/v1 FlowSchema" -> new FlowSchemaRules();
      case "flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration" -> new PriorityLevelConfigurationRules();
      case "authorization.k8s.io/v1 SubjectAccessReview" -> AccessReviewRules.ofSubject();
      case "authorization.k8s.io/v1 LocalSubjectAccessReview" -> AccessReviewRules.ofSubjectInNamespace();
      case "authorization.k8s.io/v1 SelfSubjectAccessReview" -> AccessReviewRules.ofSelf();
      case "authorization.k8s.io/v1 SelfSubjectRulesReview" -> new SelfSubjectRulesReviewRules();
      case "authentication.k8s.io/v1 SelfSubjectReview" -> new SelfSubjectReviewRules();
      case "authentication.k8s.io/v1 TokenReview" -> new TokenReviewRules();
      case "apiregistration.k8s.io/v1 APIService" -> new ApiServiceRules();
      case "v1 Event" -> EventRules.core();
      case "events.k8s.io/v1 Event" -> EventRules.events();
      case "coordination.k8s.io/v1 Lease" -> new LeaseRules(settings);
      case "networking.k8s.io/v1 Ingress" -> new IngressRules();
      case "networking.k8s.io/v1 IngressClass" -> new IngressClassRules();
      case "networking.k8s.io/v1 IPAddress" -> new IpAddressRules();
      case "networking.k8s.io/v1 ServiceCIDR" -> new ServiceCidrRules();
      case "networking.k8s.io/v1 NetworkPolicy" -> new NetworkPolicyRules(settings);
      case "rbac.authorization.k8s.io/v1 Role" -> new RoleRules();
      case "rbac.authorization.k8s.io/v1 ClusterRole" -> new ClusterRoleRules();
      case "rbac.authorization.k8s.io/v1 RoleBinding" -> new RoleBindingRules(true);
      case "rbac.authorization.k8s.io/v1 ClusterRoleBinding" -> new RoleBindingRules(false);
      case "resource.k8s.io/v1 DeviceClass" -> new DeviceClassRules();
      case "resource.k8s.io/v1 DeviceTaintRule" -> new DeviceTaintRuleRules();
      case "resource.k8s.io/v1 ResourceClaim" -> new ResourceClaimRules(settings);
      case "resource.k8s.io/v1 ResourceClaimTemplate" -> new ResourceClaimTemplateRules(settings);
      case "resource.k8s.io/v1 ResourceSlice" -> new ResourceSliceRules(settings);
      case "storage.k8s.io/v1 CSIDriver" -> new CsiDriverRules();
      case "storage.k8s.io/v1 CSINode" -> new CsiNodeRules();
      case "storage.k8s.io/v1 CSIStorageCapacity" -> new CsiStorageCapacityRules();
      case "storage.k8s.io/v1 StorageClass" -> new StorageClassRules();
      case "storage.k8s.io/v1 VolumeAttachment" -> new VolumeAttachmentRules();
      case "storage.k8s.io/v1 VolumeAttributesClass" -> new VolumeAttributesClassRules();
      case "storagemigration.k8s.io/v1 StorageVersionMigration" -> new StorageVersionMigrationRules();
      case "certificates.k8s.io/v1 CertificateSigningRequest" -> new CertificateSigningRequestRules();
      case "certificates.k8s.io/v1 ClusterTrustBundle" -> new ClusterTrustBundleRules();
      default -> null;
    };
  }
}
