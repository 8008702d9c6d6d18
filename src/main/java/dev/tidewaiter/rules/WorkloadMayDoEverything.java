package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.security.RoleUse;
import dev.tidewaiter.rules.security.TokenUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Workloads that carry the token of a service account that may do everything. */
public final class WorkloadMayDoEverything implements SetRule {

  private static final String HELP = "bind a role that names what the program uses";

  @Override
  public List<Facts<?>> needs() {
    return List.of(TokenUse.FACTS, RoleUse.FACTS, RoleUse.ALLOWING_ALL);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, RoleUse> mighty = mighty(set);
    if (mighty.isEmpty()) {
      return;
    }
    for (TokenUse use : set.all(TokenUse.FACTS)) {
      RoleUse role = mighty.get(folder(set, use.accountAt()) + use.namespace() + "/" + use.account());
      if (use.pods() && use.automount() && role != null) {
        String message = "the pod runs as \"" + use.account() + "\", which may do everything there is";
        out.add(SetViolation.at(use.accountAt(), message, HELP).related(role.place(), "bound here"));
      }
    }
  }

  /** The service accounts that are bound to a role that allows everything, with what binds them. */
  private static Map<String, RoleUse> mighty(ObjectSet set) {
    Set<String> all = new HashSet<>(set.all(RoleUse.ALLOWING_ALL));
    all.add("cluster-admin");
    Map<String, RoleUse> mighty = new HashMap<>();
    for (RoleUse use : set.all(RoleUse.FACTS)) {
      if (all.contains(use.role())) {
        mighty.putIfAbsent(folder(set, use.place()) + use.account(), use);
      }
    }
    return mighty;
  }

  /** What lies in one folder belongs together, where the set may hold more than one installation. */
  private static String folder(ObjectSet set, Place at) {
    return set.complete() ? "" : at.source().folder() + "\n";
  }
}
