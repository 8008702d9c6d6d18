package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PodDisruptionBudget or a NetworkPolicy: an object that is about the pods of its namespace which it selects.
 *
 * @param place of its name
 * @param selectorAt the place of its selector
 */
public record Selecting(String kind, String namespace, String name, Selector selector, Place place, Place selectorAt) {

  /** Takes one from every PodDisruptionBudget. */
  public static final Facts<Selecting> DISRUPTION_BUDGETS = new Taker("policy", "PodDisruptionBudget", "selector");

  /** Takes one from every NetworkPolicy. */
  public static final Facts<Selecting> NETWORK_POLICIES = new Taker("networking.k8s.io", "NetworkPolicy", "podSelector");

  /** Takes one from every pod selector that a NetworkPolicy lets through and that is about its own namespace. */
  public static final Facts<Selecting> POLICY_PEERS = new Peers();

  /** Whether it is not the object itself but a peer that it names. */
  public boolean isPeer() {
    return place == selectorAt;
  }

  /** Such as {@code NetworkPolicy "web"}. */
  public String called() {
    return kind + " \"" + name + "\"";
  }

  private static final class Peers implements Facts<Selecting> {
    @Override
    public List<String> kinds() {
      return List.of("networking.k8s.io/NetworkPolicy");
    }

    @Override
    public void take(Subject subject, Consumer<Selecting> to) {
      ObjectView spec = subject.written().at("spec");
      peers(subject, spec.at("ingress"), "from", to);
      peers(subject, spec.at("egress"), "to", to);
    }

    private static void peers(Subject subject, ObjectView rules, String field, Consumer<Selecting> to) {
      for (ObjectView rule : rules.items()) {
        for (ObjectView peer : rule.at(field).items()) {
          ObjectView selector = peer.at("podSelector");
          if (selector.present() && peer.at("namespaceSelector").absent()) {
            Place at = subject.place(selector);
            String name = subject.ref().name();
            to.accept(new Selecting("a peer of NetworkPolicy", subject.namespace(), name, Selector.of(selector), at, at));
          }
        }
      }
    }
  }

  private record Taker(String group, String kind, String field) implements Facts<Selecting> {
    @Override
    public List<String> kinds() {
      return List.of(group + "/" + kind);
    }

    @Override
    public void take(Subject subject, Consumer<Selecting> to) {
      ObjectView selector = subject.written().at("spec", field);
      Place place = subject.namePlace();
      to.accept(new Selecting(kind, subject.namespace(), subject.ref().name(), Selector.of(selector), place, subject.place(selector)));
    }

    /** A constant is its own key. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return kind.hashCode();
    }
  }
}
