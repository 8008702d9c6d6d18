package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A ConfigMap or Secret that something makes of an object of the set: the generators of a kustomization, operators that bring Secrets.
 *
 * @param namespace empty if it is told elsewhere
 */
public record Generated(String kind, String namespace, String name) {

  /** Takes what objects of someone else's kinds are known to make. */
  public static final Facts<Generated> FACTS = new Taker();

  /** The names of all that is made in a set, each with its kind. */
  public static final Derived<Set<String>> NAMES = new OfSet();

  /** Whether something in the set makes an object. */
  public static boolean has(ObjectSet set, String kind, String namespace, String name) {
    Set<String> names = set.get(NAMES);
    return !names.isEmpty() && has(names, kind, namespace, name);
  }

  private static boolean has(Set<String> names, String kind, String namespace, String name) {
    return names.contains(kind + "/" + namespace + "/" + name) || names.contains(kind + "//" + name);
  }

  /** What a kustomization makes. */
  public static void ofKustomization(ObjectView kustomization, Consumer<Generated> to) {
    for (ObjectView generator : kustomization.at("configMapGenerator").items()) {
      to.accept(new Generated("ConfigMap", "", generator.at("name").text()));
    }
    for (ObjectView generator : kustomization.at("secretGenerator").items()) {
      to.accept(new Generated("Secret", "", generator.at("name").text()));
    }
  }

  private static final class Taker implements Facts<Generated> {
    @Override
    public List<String> kinds() {
      return List.of(OTHERS);
    }

    @Override
    public void take(Subject subject, Consumer<Generated> to) {
      if (subject.writtenKind().isPresent()) {
        return;
      }
      String kind = subject.gvk().kind();
      if (kind.equals("Kustomization")) {
        ofKustomization(subject.written(), to);
      } else if (kind.endsWith("Secret") || kind.equals("Certificate") || kind.equals("OnePasswordItem")) {
        secrets(subject, to);
      }
    }

    /** Where the operators that are in use write the name of the Secret: it is theirs, or stands in one of these fields. */
    private static void secrets(Subject subject, Consumer<Generated> to) {
      ObjectView spec = subject.written().at("spec");
      secret(subject, subject.ref().name(), to);
      secret(subject, spec.at("secretName").text(), to);
      secret(subject, spec.at("target", "name").text(), to);
      secret(subject, spec.at("destination", "name").text(), to);
      secret(subject, spec.at("managedSecretReference", "secretName").text(), to);
      secret(subject, spec.at("template", "metadata", "name").text(), to);
    }

    private static void secret(Subject subject, String name, Consumer<Generated> to) {
      if (!name.isEmpty()) {
        to.accept(new Generated("Secret", subject.ref().namespace().isEmpty() ? "default" : subject.ref().namespace(), name));
      }
    }
  }

  private static final class OfSet implements Derived<Set<String>> {
    @Override
    public Set<String> from(ObjectSet set) {
      Set<String> names = new HashSet<>();
      for (Generated one : set.all(FACTS)) {
        names.add(one.kind + "/" + one.namespace + "/" + one.name);
      }
      return names;
    }
  }
}
