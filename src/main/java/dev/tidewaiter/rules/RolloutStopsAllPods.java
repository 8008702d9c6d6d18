package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A Deployment of several pods that stops all of them at once when it changes. */
public final class RolloutStopsAllPods implements ObjectRule {

  private static final String HELP = "leave the strategy out: a quarter of the pods is replaced at a time";

  @Override
  public List<String> watches() {
    return List.of("strategy");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    long replicas = spec.at("replicas").number();
    if (replicas < 2) {
      return;
    }
    ObjectView type = spec.at("strategy", "type");
    ObjectView unavailable = spec.at("strategy", "rollingUpdate").at("maxUnavailable");
    if (type.text().equals("Recreate")) {
      String message = "each change stops all " + replicas + " pods before the first new one starts";
      out.add(Violation.at(type, message, HELP).related(spec.at("replicas"), "so many pods"));
    } else if (unavailable.text().equals("100%") || unavailable.number() >= replicas) {
      String message = "each change may stop all " + replicas + " pods at once";
      out.add(Violation.at(unavailable, message, HELP).related(spec.at("replicas"), "so many pods"));
    }
  }
}
