package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** An object in the namespace default, or in whichever is current when it is applied. */
public final class DefaultNamespaceUsed implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView namespace = subject.written().at("metadata", "namespace");
    if (isPlacedByServer(subject)) {
      return;
    }
    if (namespace.text().equals("default")) {
      out.add(namespace, "the object goes to the namespace default, among all that nobody gave a place", "give it a namespace of its own");
    } else if (subject.writtenKind().isPresent() && subject.namespaced() && namespace.text().isEmpty()) {
      out.add(namespace, "the object names no namespace: it goes to default, or to wherever kubectl points", "name its namespace");
    }
  }

  /** What the server itself puts there: its own Service, and the account of each namespace. */
  private static boolean isPlacedByServer(Subject subject) {
    String name = subject.ref().name();
    return subject.is("", "Service") && name.equals("kubernetes") || subject.is("", "ServiceAccount") && name.equals("default");
  }
}
