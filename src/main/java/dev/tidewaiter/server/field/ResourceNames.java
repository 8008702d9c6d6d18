package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Formats;
import java.util.List;
import java.util.Set;

/**
 * Names of resources: of {@code cpu} and {@code memory}, of what a ResourceQuota counts, and of extended resources such as
 * {@code example.com/gpu}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/helper; pkg/apis/core/validation, validateResourceName, ValidateContainerResourceName,
 * ValidateResourceQuotaResourceName.
 */
public final class ResourceNames {

  private static final Set<String> CONTAINER = Set.of("cpu", "memory", "ephemeral-storage");

  private static final Set<String> COUNTED =
      Set.of(
          "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps", "persistentvolumeclaims",
          "services.nodeports", "services.loadbalancers");

  private static final Set<String> QUOTA_AMOUNTS =
      Set.of(
          "requests.cpu", "requests.memory", "requests.storage", "requests.ephemeral-storage", "limits.cpu", "limits.memory",
          "limits.ephemeral-storage");

  private ResourceNames() {}

  /**
   * A qualified name, and a known one if it has no prefix.
   *
   * @param at where errors stand; the name is what they print
   */
  public static void any(ObjectView at, String name, Errors errors) {
    if (wellFormed(at, name, errors) && unprefixed(name) && !isStandard(name)) {
      invalid(at, name, "must be a standard resource type or fully qualified", errors);
    }
  }

  /** What a container may ask for; a wrong name without prefix is reported both as any resource's and as a container's. */
  public static void ofContainer(ObjectView at, String name, Errors errors) {
    any(at, name, errors);
    if (unprefixed(name)) {
      if (!isStandardOfContainer(name)) {
        invalid(at, name, "must be a standard resource for containers", errors);
      }
    } else if (!isNative(name) && !isExtended(name)) {
      invalid(at, name, "doesn't follow extended resource name standard", errors);
    }
  }

  /** What a ResourceQuota may limit; a wrong name without prefix is reported both as any resource's and as a quota's. */
  public static void ofQuota(ObjectView at, String name, Errors errors) {
    any(at, name, errors);
    if (unprefixed(name) && !isStandardOfQuota(name)) {
      invalid(at, name, "must be a standard resource for quota", errors);
    }
  }

  /** Whether the name is one of Kubernetes' own without a prefix. */
  public static boolean isStandard(String name) {
    return name.equals("storage") || isStandardOfQuota(name);
  }

  /** Whether it is one of the resources that Kubernetes itself gives to containers. */
  public static boolean isStandardOfContainer(String name) {
    return CONTAINER.contains(name) || isHugePages(name);
  }

  /** Whether it is one of the resources that Kubernetes itself sets quotas for. */
  public static boolean isStandardOfQuota(String name) {
    return CONTAINER.contains(name) || COUNTED.contains(name) || QUOTA_AMOUNTS.contains(name) || isHugePages(name)
        || name.startsWith("requests.hugepages-");
  }

  /** Whether it is huge pages of some size. */
  public static boolean isHugePages(String name) {
    return name.startsWith("hugepages-");
  }

  /** Whether the name belongs to Kubernetes: it has no prefix, or one of {@code kubernetes.io}. */
  public static boolean isNative(String name) {
    return name.indexOf('/') < 0 || name.contains("kubernetes.io/");
  }

  /** Whether the name can be of an extended resource, also once a quota puts {@code requests.} before it. */
  public static boolean isExtended(String name) {
    return !isNative(name) && !name.startsWith("requests.") && Formats.qualifiedName("requests." + name).isEmpty();
  }

  /** Whether the resource comes in whole numbers only. */
  public static boolean isInteger(String name) {
    return COUNTED.contains(name) || isExtended(name);
  }

  /** Whether more may be promised than there is. */
  public static boolean isOvercommitAllowed(String name) {
    return isNative(name) && !isHugePages(name);
  }

  private static boolean wellFormed(ObjectView at, String name, Errors errors) {
    List<String> wrong = Formats.qualifiedName(name);
    for (String message : wrong) {
      invalid(at, name, message, errors);
    }
    return wrong.isEmpty();
  }

  private static boolean unprefixed(String name) {
    return name.indexOf('/') < 0;
  }

  private static void invalid(ObjectView at, String name, String detail, Errors errors) {
    errors.invalid(at, GoPrint.json(name), detail);
  }
}
