package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.server.field.GoPrint;
import java.util.Set;

/**
 * The message of an answer with code 422.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/errors, NewInvalid; apimachinery/pkg/util/errors, Aggregate.
 */
final class InvalidMessage {

  private InvalidMessage() {}

  /** All sentences, in brackets if there are several. */
  static String of(GroupVersionKind kind, String name, Set<String> sentences) {
    String called = isQuestion(kind) ? "" : name;
    return qualified(kind) + " " + GoPrint.quoted(called) + " is invalid: " + joined(sentences);
  }

  /** The sentences in brackets where there are several, as the server prints many errors in one. */
  static String joined(Set<String> sentences) {
    String all = String.join(", ", sentences);
    return sentences.size() > 1 ? "[" + all + "]" : all;
  }

  /** Events of both groups are validated as those of the core. A question is of no kind by then. */
  private static String qualified(GroupVersionKind kind) {
    if (isQuestion(kind)) {
      return "." + kind.group();
    }
    boolean core = kind.group().isEmpty() || kind.group().equals("events.k8s.io");
    return core ? kind.kind() : kind.kind() + "." + kind.group();
  }

  private static boolean isQuestion(GroupVersionKind kind) {
    return kind.group().equals("authorization.k8s.io");
  }
}
