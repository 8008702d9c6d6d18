package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.IngressRoute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two Ingresses of one class with the same host and path. They lie in one folder, or in a set that was declared complete. */
public final class IngressRouteClaimedTwice implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(IngressRoute.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Map<String, IngressRoute> first = new HashMap<>();
    for (IngressRoute route : set.all(IngressRoute.FACTS)) {
      if (route.host().isEmpty()) {
        continue;
      }
      String folder = set.complete() ? "" : route.at().source().folder();
      String claim = String.join("\n", folder, route.ingressClass(), route.host(), route.path(), route.pathType());
      IngressRoute other = first.putIfAbsent(claim, route);
      if (other != null && !other.ingress().equals(route.ingress())) {
        String message = "path \"" + route.path() + "\" of " + route.host() + " is in Ingress \"" + other.ingress() + "\" too";
        String help = "only one of the two gets requests, and which one the controller decides: keep that one";
        out.add(SetViolation.at(route.at(), message, help).related(other.at(), "claimed here first"));
      }
    }
  }
}
