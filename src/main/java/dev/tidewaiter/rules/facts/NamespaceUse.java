package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.function.Consumer;

/** The namespace that an object says it is in. */
public final class NamespaceUse {

  /** Takes one from every object that names its namespace. */
  public static final Facts<Reference> FACTS = new Taker();

  private NamespaceUse() {}

  private static final class Taker implements Facts<Reference> {
    @Override
    public void take(Subject subject, Consumer<Reference> to) {
      if (subject.namespaced() && !subject.ref().namespace().isEmpty()) {
        ObjectView namespace = subject.written().at("metadata", "namespace");
        Place at = subject.place(namespace);
        to.accept(new Reference("", "Namespace", "", namespace.text(), "", false, at, at));
      }
    }
  }
}
