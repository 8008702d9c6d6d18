package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A ResourceQuota without scopes, which is about all pods of its namespace.
 *
 * @param demands which of its resources every container must say, sorted
 * @param at the place of what it limits
 */
public record Quota(String namespace, String name, List<String> demands, Place at) {

  /** Takes one from every ResourceQuota that demands something. */
  public static final Facts<Quota> FACTS = new Taker();

  /** Those of a set by their namespaces, made once. */
  public static final Derived<Map<String, List<Quota>>> BY_NAMESPACE = new OfSet();

  private static final Set<String> DEMANDED = Set.of("cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory");

  public Quota {
    demands = List.copyOf(demands);
  }

  private static final class Taker implements Facts<Quota> {
    @Override
    public List<String> kinds() {
      return List.of("ResourceQuota");
    }

    @Override
    public void take(Subject subject, Consumer<Quota> to) {
      ObjectView spec = subject.written().at("spec");
      if (spec.at("scopes").size() > 0 || spec.at("scopeSelector").present()) {
        return;
      }
      List<String> demands = new ArrayList<>();
      for (ObjectView entry : spec.at("hard").entries()) {
        if (DEMANDED.contains(entry.name())) {
          demands.add(entry.name());
        }
      }
      if (!demands.isEmpty()) {
        demands.sort(null);
        to.accept(new Quota(subject.namespace(), subject.ref().name(), demands, subject.place(spec.at("hard"))));
      }
    }
  }

  private static final class OfSet implements Derived<Map<String, List<Quota>>> {
    @Override
    public Map<String, List<Quota>> from(ObjectSet set) {
      Map<String, List<Quota>> byNamespace = new HashMap<>();
      for (Quota quota : set.all(FACTS)) {
        List<Quota> known = byNamespace.getOrDefault(quota.namespace, new ArrayList<>(1));
        known.add(quota);
        byNamespace.put(quota.namespace, known);
      }
      return byNamespace;
    }
  }
}
