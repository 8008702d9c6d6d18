package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.function.Consumer;

/**
 * The namespace that an object says it is in.
 *
 * @param at where it says so
 */
public record NamespaceUse(String namespace, Place at) {

  /** Takes one from every object that names its namespace; to be taken where something is to be said of that. */
  public static final Facts<NamespaceUse> FACTS = new Taker();

  private static final class Taker implements Facts<NamespaceUse> {
    @Override
    public void take(Subject subject, Consumer<NamespaceUse> to) {
      if (subject.namespaced() && !subject.ref().namespace().isEmpty()) {
        ObjectView namespace = subject.written().at("metadata", "namespace");
        to.accept(new NamespaceUse(namespace.text(), subject.place(namespace)));
      }
    }
  }
}
