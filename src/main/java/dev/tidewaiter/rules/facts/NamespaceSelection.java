package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something that is about the pods of other namespaces, which it selects by their labels: a peer of a NetworkPolicy, or a term by which
 * pods are placed beside others or apart from them.
 *
 * @param called such as {@code a peer of NetworkPolicy "web"}
 * @param follows what becomes of it where there is none
 * @param namespaces which it is about; never all of them
 * @param pods which of their pods; {@link Selector#EVERYTHING} where nothing says
 * @param at the place of the selector of namespaces
 * @param podsAt the place of the selector of pods
 */
public record NamespaceSelection(String called, String follows, Selector namespaces, Selector pods, Place at, Place podsAt) {

  /** Takes one for each selector of namespaces that does not select all. */
  public static final Facts<NamespaceSelection> FACTS = new Taker();

  private static final List<String> AFFINITIES = List.of("podAffinity", "podAntiAffinity");
  private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
  private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

  private static final class Taker implements Facts<NamespaceSelection> {
    @Override
    public List<String> kinds() {
      return List.of("networking.k8s.io/NetworkPolicy", WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<NamespaceSelection> to) {
      if (subject.is("networking.k8s.io", "NetworkPolicy")) {
        ObjectView spec = subject.written().at("spec");
        peers(subject, spec.at("ingress"), "from", to);
        peers(subject, spec.at("egress"), "to", to);
        return;
      }
      Optional<PodTemplate> pods = subject.writtenPod();
      if (pods.isPresent() && pods.get().spec().at("affinity").present()) {
        for (String kind : AFFINITIES) {
          terms(subject, pods.get().spec().at("affinity", kind), kind.equals("podAffinity"), to);
        }
      }
    }

    private static void peers(Subject subject, ObjectView rules, String field, Consumer<NamespaceSelection> to) {
      for (ObjectView rule : rules.items()) {
        for (ObjectView peer : rule.at(field).items()) {
          take(subject, "a peer of " + called(subject), "it lets nothing through", peer, "podSelector", to);
        }
      }
    }

    private static void terms(Subject subject, ObjectView affinity, boolean beside, Consumer<NamespaceSelection> to) {
      String called = "an affinity of " + called(subject);
      for (ObjectView term : affinity.at(REQUIRED).items()) {
        take(subject, called, beside ? "the pods stay pending" : "the pods are kept apart from none", term, "labelSelector", to);
      }
      for (ObjectView weighted : affinity.at(PREFERRED).items()) {
        take(subject, called, "it changes nothing", weighted.at("podAffinityTerm"), "labelSelector", to);
      }
    }

    private static void take(
        Subject subject, String called, String follows, ObjectView holder, String podsField, Consumer<NamespaceSelection> to) {
      ObjectView namespaces = holder.at("namespaceSelector");
      Selector selector = Selector.of(namespaces);
      // A term may name namespaces beside those that it selects.
      if (selector.selects() && !selector.isEverything() && holder.at("namespaces").size() == 0) {
        ObjectView pods = holder.at(podsField);
        Selector ofPods = pods.present() ? Selector.of(pods) : Selector.EVERYTHING;
        to.accept(new NamespaceSelection(called, follows, selector, ofPods, subject.place(namespaces), subject.place(pods)));
      }
    }

    private static String called(Subject subject) {
      return subject.gvk().kind() + " \"" + subject.ref().name() + "\"";
    }
  }
}
