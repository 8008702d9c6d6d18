package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.GoText;
import dev.tidewaiter.value.Utf8Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a pod turns off what its node's security modules allow it by default: AppArmor and SELinux.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, appArmorProfile, seLinuxOptions;
 * pkg/registry/core/pod/strategy.go, applyAppArmorVersionSkew.
 */
public final class ProfileChecks {

  /** The profile of AppArmor that allows all. */
  public static final String UNCONFINED = "Unconfined";

  private static final String APP_ARMOR_OF_CONTAINER = "container.apparmor.security.beta.kubernetes.io/";

  private static final Set<String> SELINUX_TYPES = Set.of("", "container_t", "container_init_t", "container_kvm_t");

  private ProfileChecks() {}

  /** Profiles of AppArmor that are neither the runtime's nor one that is loaded on the node. */
  public static Optional<Breach> appArmor(SecuredPod pod) {
    Found found = new Found();
    ObjectView ofPod = pod.context("appArmorProfile");
    if (isOtherProfile(ofPod)) {
      found.ofPod(ofPod.at("type"), ofPod.at("type").text());
    }
    for (ObjectView container : pod.containers()) {
      ObjectView own = container.at("securityContext", "appArmorProfile");
      if (isOtherProfile(own)) {
        found.of(container, own.at("type"), own.at("type").text());
      } else if (own.absent() && becomesUnconfined(pod, container, ofPod)) {
        found.of(container, annotation(pod, container), UNCONFINED);
      }
    }
    boolean fields = !found.isEmpty();
    List<String> values = new ArrayList<>(found.values());
    List<Fault> faults = new ArrayList<>(found.faults());
    TreeSet<String> annotations = new TreeSet<>(Utf8Order.COMPARATOR);
    for (ObjectView annotation : pod.annotations().entries()) {
      if (annotation.name().startsWith(APP_ARMOR_OF_CONTAINER) && isOtherAnnotation(annotation.text())) {
        annotations.add(annotation.name() + "=" + GoText.quoted(annotation.text()));
        String container = annotation.name().substring(APP_ARMOR_OF_CONTAINER.length());
        faults.add(new Fault(annotation, container, annotation.text()));
      }
    }
    values.addAll(annotations);
    if (faults.isEmpty()) {
      return Optional.empty();
    }
    String note = Found.counted("annotation", annotations.size());
    String setters = annotations.isEmpty() ? found.setters() : fields ? found.setters() + " and " + note : note;
    String reason = Found.counted("forbidden AppArmor profile", values.size());
    return Optional.of(new Breach(reason, setters + " must not set AppArmor profile type to " + Found.quoted(values), faults));
  }

  private static boolean isOtherProfile(ObjectView profile) {
    String type = profile.at("type").text();
    return profile.present() && !type.equals("RuntimeDefault") && !type.equals("Localhost");
  }

  private static boolean isOtherAnnotation(String profile) {
    return !profile.isEmpty() && !profile.equals("runtime/default") && !profile.startsWith("localhost/");
  }

  /** Whether the server makes a field of the container's annotation: that of a Pod, and only if the pod's field doesn't say the same. */
  private static boolean becomesUnconfined(SecuredPod pod, ObjectView container, ObjectView ofPod) {
    return !pod.isTemplate()
        && !pod.isWindows()
        && annotation(pod, container).text().equals("unconfined")
        && !ofPod.at("type").text().equals(UNCONFINED);
  }

  private static ObjectView annotation(SecuredPod pod, ObjectView container) {
    return pod.annotations().key(APP_ARMOR_OF_CONTAINER + container.at("name").text());
  }

  /** Users and roles of SELinux, and types that are not those of containers; container_engine_t is one since 1.31. */
  public static Optional<Breach> seLinux(SecuredPod pod, int minor) {
    Found found = new Found();
    TreeSet<String> types = new TreeSet<>(Utf8Order.COMPARATOR);
    ObjectView ofPod = pod.context("seLinuxOptions");
    for (ObjectView field : otherOptions(ofPod, minor)) {
      found.ofPod(field, field.name());
      note(field, types);
    }
    for (ObjectView container : pod.containers()) {
      for (ObjectView field : otherOptions(container.at("securityContext", "seLinuxOptions"), minor)) {
        found.of(container, field, field.name());
        note(field, types);
      }
    }
    List<String> data = new ArrayList<>();
    if (!types.isEmpty()) {
      data.add(Found.counted("type", types.size()) + " " + Found.quoted(types));
    }
    if (found.values().contains("user")) {
      data.add("user may not be set");
    }
    if (found.values().contains("role")) {
      data.add("role may not be set");
    }
    String detail = found.setters() + " set forbidden securityContext.seLinuxOptions: " + String.join("; ", data);
    return found.breach("seLinuxOptions", detail);
  }

  private static void note(ObjectView field, TreeSet<String> types) {
    if (field.name().equals("type")) {
      types.add(field.text());
    }
  }

  private static List<ObjectView> otherOptions(ObjectView options, int minor) {
    List<ObjectView> other = new ArrayList<>();
    ObjectView type = options.at("type");
    if (!SELINUX_TYPES.contains(type.text()) && !(minor >= 31 && type.text().equals("container_engine_t"))) {
      other.add(type);
    }
    for (String field : new String[] {"user", "role"}) {
      if (!options.at(field).text().isEmpty()) {
        other.add(options.at(field));
      }
    }
    return other;
  }
}
