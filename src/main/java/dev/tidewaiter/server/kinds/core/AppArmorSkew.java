package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;

/**
 * Profiles of AppArmor that an annotation names and no field.
 *
 * <p>Source: Kubernetes 1.37, pkg/api/pod, ApparmorFieldForAnnotation; pkg/registry/core/pod/strategy.go, applyAppArmorVersionSkew.
 */
final class AppArmorSkew {

  private static final String LOCAL = "localhost/";
  private static final int LONGEST_PATH = 4095;

  private AppArmorSkew() {}

  /**
   * Warns of an annotation that only stands for a field.
   *
   * @param holder the Pod or template
   */
  static void warn(ObjectView container, ObjectView holder, Warnings warnings) {
    ObjectView annotations = holder.at("metadata", "annotations");
    ObjectView annotation = annotations.key(PodAnnotationsValidation.APP_ARMOR_OF_CONTAINER + container.at("name").text());
    boolean ownField = container.at("securityContext", "appArmorProfile").present();
    ObjectView ofPod = holder.at("spec", "securityContext", "appArmorProfile");
    if (annotation.present() && !ownField && !same(annotation.text(), ofPod)) {
      warnings.add(annotation, annotation.path() + ": deprecated since v1.30; use the \"appArmorProfile\" field instead");
    }
  }

  /** Whether a field says what an annotation says. */
  private static boolean same(String annotation, ObjectView profile) {
    String type = profile.at("type").text();
    ObjectView local = profile.at("localhostProfile");
    return switch (annotation) {
      case "unconfined" -> type.equals("Unconfined") && local.absent();
      case "runtime/default" -> type.equals("RuntimeDefault") && local.absent();
      default -> annotation.startsWith(LOCAL) && annotation.length() > LOCAL.length() && type.equals("Localhost")
          && local.text().equals(annotation.substring(LOCAL.length()));
    };
  }

  /** Whether the server makes a field of an annotation, when a Pod is made. */
  static boolean becomesField(String annotation) {
    String path = annotation.startsWith(LOCAL) ? annotation.substring(LOCAL.length()) : "";
    boolean file = !path.isEmpty() && GoFields.trimmed(path).equals(path) && Utf8.length(path) <= LONGEST_PATH;
    return annotation.equals("unconfined") || annotation.equals("runtime/default") || file;
  }
}
