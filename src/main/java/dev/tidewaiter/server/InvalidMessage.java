package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.GoPrint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The message of an answer with code 422: every error once, in brackets if there are several.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/errors, NewInvalid; apimachinery/pkg/util/validation/field, ToAggregate.
 */
final class InvalidMessage {

  private InvalidMessage() {}

  static String of(GroupVersionKind kind, String name, List<FieldError> errors) {
    Set<String> sentences = new LinkedHashSet<>();
    for (FieldError error : errors) {
      sentences.add(error.toString());
    }
    String all = String.join(", ", sentences);
    return qualified(kind) + " " + GoPrint.quoted(name) + " is invalid: " + (sentences.size() > 1 ? "[" + all + "]" : all);
  }

  /** Events of both groups are validated as those of the core. */
  private static String qualified(GroupVersionKind kind) {
    boolean core = kind.group().isEmpty() || kind.group().equals("events.k8s.io");
    return core ? kind.kind() : kind.kind() + "." + kind.group();
  }
}
