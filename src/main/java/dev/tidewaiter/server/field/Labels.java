package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Utf8;

/**
 * Maps of labels and annotations. All errors stand at the map: the server's paths do not name the key.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/apis/meta/v1/validation, ValidateLabels; apimachinery/pkg/api/validation,
 * ValidateAnnotations.
 */
public final class Labels {

  private static final int ANNOTATIONS_MAX = 256 * 1024;

  private Labels() {}

  /** Labels: qualified names as keys, label values as values. */
  public static void labels(ObjectView map, Errors errors) {
    for (ObjectView entry : map.entries()) {
      ObjectView label = entry.as(map);
      for (String message : Formats.qualifiedName(entry.name())) {
        errors.invalidKey(label, message);
      }
      Names.labelValue(label, errors);
    }
  }

  /** Whether labels hold all entries of another map. */
  public static boolean contain(ObjectView labels, ObjectView wanted) {
    for (ObjectView entry : wanted.entries()) {
      ObjectView label = labels.key(entry.name());
      if (label.absent() || !label.text().equals(entry.text())) {
        return false;
      }
    }
    return true;
  }

  /** Annotations: qualified names of any case as keys; all together no more than 256 KiB. */
  public static void annotations(ObjectView map, Errors errors) {
    long size = 0;
    for (ObjectView entry : map.entries()) {
      for (String message : Formats.qualifiedName(GoCase.lower(entry.name()))) {
        errors.invalidKey(entry.as(map), message);
      }
      size += Utf8.length(entry.name()) + Utf8.length(entry.text());
    }
    if (size > ANNOTATIONS_MAX) {
      errors.tooLong(map, ANNOTATIONS_MAX);
    }
  }
}
