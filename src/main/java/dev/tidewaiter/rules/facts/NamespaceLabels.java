package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import java.util.List;
import java.util.function.Consumer;

/**
 * The labels by which a Namespace is selected.
 *
 * @param labels with the one that the server gives each namespace: its name
 * @param at the place of the labels; that of what holds them if there are none
 */
public record NamespaceLabels(String name, LabelSet labels, Place at) {

  /**
   * The label that each namespace has.
   *
   * <p>Source: Kubernetes 1.37, pkg/apis/core/v1/defaults.go, SetDefaults_Namespace.
   */
  public static final String NAME = "kubernetes.io/metadata.name";

  /** Takes one from every Namespace. */
  public static final Facts<NamespaceLabels> FACTS = new Taker();

  private static final class Taker implements Facts<NamespaceLabels> {
    @Override
    public List<String> kinds() {
      return List.of("Namespace");
    }

    @Override
    public void take(Subject subject, Consumer<NamespaceLabels> to) {
      if (subject.is("", "Namespace")) {
        String name = subject.ref().name();
        LabelSet labels = LabelSet.of(subject.written().at("metadata", "labels")).with(NAME, name);
        to.accept(new NamespaceLabels(name, labels, subject.place(subject.written().at("metadata", "labels"))));
      }
    }
  }
}
