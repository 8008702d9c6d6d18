package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.GoInt;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Annotations that Pods give a meaning to. Some of them say what a field says now; they must not differ from it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidatePodSpecificAnnotations, validateSeccompAnnotationsAndFields,
 * validateAppArmorAnnotationsAndFieldsMatchOnCreate; pkg/apis/core/helper, GetDeletionCostFromPodAnnotations.
 */
final class PodAnnotationsValidation {

  static final String SECCOMP_OF_POD = "seccomp.security.alpha.kubernetes.io/pod";
  static final String SECCOMP_OF_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";
  static final String APP_ARMOR_OF_CONTAINER = "container.apparmor.security.beta.kubernetes.io/";

  private static final String MIRROR = "kubernetes.io/config.mirror";
  private static final String DELETION_COST = "controller.kubernetes.io/pod-deletion-cost";
  private static final String LOCAL = "localhost/";

  private PodAnnotationsValidation() {}

  /** What the annotations themselves must be. */
  static void validate(ObjectView annotations, ObjectView spec, PodContext context, Errors errors) {
    if (annotations.size() == 0) {
      return;
    }
    ObjectView mirror = annotations.key(MIRROR);
    if (mirror.present() && spec.at("nodeName").text().isEmpty()) {
      errors.invalid(mirror, "must set spec.nodeName if mirror pod annotation is set");
    }
    TolerationsAnnotation.validate(annotations, context.settings(), errors);
    ObjectView cost = annotations.key(DELETION_COST);
    if (cost.present() && context.settings().gate("PodDeletionCost", true) && !isCost(cost.text())) {
      errors.invalid(cost, "must be a 32bit integer");
    }
    ObjectView seccomp = annotations.key(SECCOMP_OF_POD);
    if (seccomp.present()) {
      seccompProfile(seccomp.as(annotations.path().child(SECCOMP_OF_POD)), errors);
    }
    for (ObjectView entry : annotations.entries()) {
      if (entry.name().startsWith(SECCOMP_OF_CONTAINER)) {
        seccompProfile(entry.as(annotations.path().child(entry.name())), errors);
      }
    }
    Set<String> names = containerNames(spec);
    for (ObjectView entry : annotations.entries()) {
      if (entry.name().startsWith(APP_ARMOR_OF_CONTAINER)) {
        appArmorProfile(entry, names, errors);
      }
    }
  }

  /** Annotations and the fields that replace them say the same. In a Pod, an annotation without a field of its own becomes one. */
  static void matchFields(ObjectView annotations, ObjectView spec, boolean isPod, Errors errors) {
    if (annotations.size() == 0) {
      return;
    }
    matchSeccomp(annotations.key(SECCOMP_OF_POD), spec.at("securityContext", "seccompProfile"), errors);
    for (ObjectView container : Containers.all(spec)) {
      matchSeccomp(annotations.key(SECCOMP_OF_CONTAINER + container.at("name").text()),
          container.at("securityContext", "seccompProfile"), errors);
    }
    if (spec.at("os", "name").text().equals("windows")) {
      return;
    }
    ObjectView ofPod = spec.at("securityContext", "appArmorProfile");
    for (ObjectView container : Containers.all(spec)) {
      ObjectView own = container.at("securityContext", "appArmorProfile");
      ObjectView annotation = annotations.key(APP_ARMOR_OF_CONTAINER + container.at("name").text());
      ObjectView profile = own.present() ? own : ofPod.as(own.path());
      if (!isPod || own.present() || !AppArmorSkew.becomesField(annotation.text())) {
        match(annotation, profile, "runtime/default", "runtime/default", "apparmor", errors);
      }
    }
  }

  /** An integer of 32 bits that no plus and no zero stands before. */
  private static boolean isCost(String text) {
    GoInt cost = GoInt.parseInt(text);
    boolean plain = !text.startsWith("+") && (!text.startsWith("0") || text.equals("0"));
    return plain && cost.valid() && cost.value() == (int) cost.value();
  }

  private static void seccompProfile(ObjectView profile, Errors errors) {
    String text = profile.text();
    if (text.startsWith(LOCAL)) {
      String path = text.substring(LOCAL.length());
      if (path.startsWith("/")) {
        errors.invalid(profile, GoPrint.quoted(path), "must be a relative path");
      }
      if (("/" + path + "/").contains("/../")) {
        errors.invalid(profile, GoPrint.quoted(path), "must not contain '..'");
      }
    } else if (!text.equals("runtime/default") && !text.equals("docker/default") && !text.equals("unconfined")) {
      errors.invalid(profile, "must be a valid seccomp profile");
    }
  }

  private static Set<String> containerNames(ObjectView spec) {
    Set<String> names = new HashSet<>();
    for (ObjectView container : Containers.all(spec)) {
      names.add(container.at("name").text());
    }
    return names;
  }

  private static void appArmorProfile(ObjectView profile, Set<String> containers, Errors errors) {
    String container = profile.name().substring(APP_ARMOR_OF_CONTAINER.length());
    if (!containers.contains(container)) {
      errors.invalid(profile, GoPrint.quoted(container), "container not found");
    }
    String text = profile.text();
    if (!text.isEmpty() && !text.equals("runtime/default") && !text.equals("unconfined") && !text.startsWith(LOCAL)) {
      errors.invalid(profile, "invalid AppArmor profile name: " + GoPrint.quoted(text));
    }
  }

  private static void matchSeccomp(ObjectView annotation, ObjectView profile, Errors errors) {
    match(annotation, profile, "runtime/default", "docker/default", "seccomp", errors);
  }

  private static void match(
      ObjectView annotation, ObjectView profile, String runtimeDefault, String olderDefault, String what, Errors errors) {
    if (annotation.absent() || profile.absent()) {
      return;
    }
    String text = annotation.text();
    boolean sameType = switch (profile.at("type").text()) {
      case "Unconfined" -> text.equals("unconfined");
      case "RuntimeDefault" -> text.equals(runtimeDefault) || text.equals(olderDefault);
      case "Localhost" -> text.startsWith(LOCAL);
      default -> true;
    };
    ObjectView local = profile.at("localhostProfile");
    if (!sameType) {
      errors.forbidden(profile.at("type"), what + " type in annotation and field must match");
    } else if (profile.at("type").text().equals("Localhost")
        && (local.absent() || !local.text().equals(text.substring(LOCAL.length())))) {
      errors.forbidden(local, what + " profile in annotation and field must match");
    }
  }
}
