package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Claims of devices: those of the Pod, and those that its containers use.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validatePodResourceClaims, validateResourceClaimNames.
 */
final class ResourceClaimsValidation {

  private static final String MIRROR = "kubernetes.io/config.mirror";

  private ResourceClaimsValidation() {}

  /** The names in a Pod's {@code resourceClaims}, in order. */
  static SortedSet<String> names(ObjectView claims) {
    SortedSet<String> names = new TreeSet<>();
    for (ObjectView claim : claims.items()) {
      if (!claim.at("name").text().isEmpty()) {
        names.add(claim.at("name").text());
      }
    }
    return names;
  }

  /** A Pod's {@code resourceClaims}. */
  static void ofPod(ObjectView claims, PodContext context, Errors errors) {
    boolean mirror = context.isPod() && context.pod().get().at("metadata", "annotations").key(MIRROR).present();
    Set<String> names = new HashSet<>();
    for (ObjectView claim : claims.items()) {
      if (mirror) {
        errors.forbidden(claim.as(FieldPath.ROOT.key("")), "static pods do not support resource claims");
      } else {
        claim(claim, names, errors);
      }
    }
  }

  /**
   * The {@code claims} of a container's resources.
   *
   * @param known the names of the Pod's claims
   */
  static void ofContainer(ObjectView claims, SortedSet<String> known, Errors errors) {
    Set<String> used = new HashSet<>();
    Map<String, Integer> requests = new HashMap<>();
    for (ObjectView claim : claims.items()) {
      ObjectView name = claim.at("name").as(claim);
      if (name.text().isEmpty()) {
        errors.required(name, "");
        continue;
      }
      use(claim, name, used, requests, errors);
      if (!known.contains(name.text())) {
        errors.notFound(name, "must be one of the names in pod.spec.resourceClaims"
            + (known.isEmpty() ? " which is empty" : ": " + String.join(", ", known)));
      }
    }
  }

  private static void claim(ObjectView claim, Set<String> names, Errors errors) {
    ObjectView name = claim.at("name");
    if (errors.demandText(name, "")) {
      if (names.add(name.text())) {
        Names.dnsLabel(name, errors);
      } else {
        errors.duplicate(name);
      }
    }
    ObjectView existing = claim.at("resourceClaimName");
    ObjectView template = claim.at("resourceClaimTemplateName");
    if (existing.present() && template.present()) {
      errors.invalid(claim, print(claim), "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified");
    }
    if (existing.absent() && template.absent()) {
      errors.invalid(claim, print(claim), "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`");
    }
    if (existing.present()) {
      Names.dnsSubdomain(existing, errors);
    }
    if (template.present()) {
      Names.dnsSubdomain(template, errors);
    }
  }

  /** A claim is used once as a whole, or each of its requests once; a whole one after requests is told once for each of them. */
  private static void use(ObjectView claim, ObjectView name, Set<String> used, Map<String, Integer> requests, Errors errors) {
    if (used.contains(name.text())) {
      errors.duplicate(name);
      return;
    }
    ObjectView request = claim.at("request");
    String key = name.text();
    if (!request.text().isEmpty()) {
      Names.dnsLabel(request, errors);
      key += "/" + request.text();
    }
    if (!used.add(key)) {
      errors.duplicate(name, GoPrint.quoted(key));
    } else if (!request.text().isEmpty()) {
      requests.put(name.text(), requests.getOrDefault(name.text(), 0) + 1);
    } else {
      for (int i = requests.getOrDefault(name.text(), 0); i > 0; i--) {
        errors.duplicate(name);
      }
    }
  }

  private static String print(ObjectView claim) {
    return new GoStruct().text("Name", claim.at("name")).orNull("ResourceClaimName", claim.at("resourceClaimName"))
        .orNull("ResourceClaimTemplateName", claim.at("resourceClaimTemplateName")).print();
  }
}
