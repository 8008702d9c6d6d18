package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonArray;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/** A liveness probe that asks the same as the readiness probe and is no more patient: what is not ready is restarted. */
public final class LivenessSameAsReadiness implements ObjectRule {

  private static final List<String> HANDLERS = List.of("httpGet", "tcpSocket", "grpc", "exec");

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      ObjectView live = container.at("livenessProbe");
      ObjectView ready = container.at("readinessProbe");
      if (live.present() && ready.present() && Probes.patience(live) <= Probes.patience(ready) && handlersAreSame(live, ready)) {
        String message = "container \"" + container.name() + "\" is restarted as soon as it is not ready: both probes ask the same";
        String help = "ask for liveness what only a restart mends, or allow it more failures";
        out.add(Violation.atKey(live, message, help).related(ready, "the same is asked here"));
      }
    }
  }

  private static boolean handlersAreSame(ObjectView one, ObjectView other) {
    for (String handler : HANDLERS) {
      if (one.at(handler).present() && other.at(handler).present()) {
        return same(one.at(handler).value().get(), other.at(handler).value().get());
      }
    }
    return false;
  }

  /** A handler is a few levels deep at most. */
  private static boolean same(JsonValue one, JsonValue other) {
    if (one instanceof JsonObject a && other instanceof JsonObject b) {
      if (a.members().size() != b.members().size()) {
        return false;
      }
      for (JsonValue.JsonMember member : a.members()) {
        if (b.get(member.name()).isEmpty() || !same(member.value(), b.get(member.name()).get())) {
          return false;
        }
      }
      return true;
    }
    if (one instanceof JsonArray a && other instanceof JsonArray b) {
      boolean same = a.items().size() == b.items().size();
      for (int i = 0; same && i < a.items().size(); i++) {
        same = same(a.items().get(i), b.items().get(i));
      }
      return same;
    }
    return scalar(one).equals(scalar(other));
  }

  private static String scalar(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.text();
    }
    return value instanceof JsonValue.JsonString string ? "\"" + string.value() : value.typeName();
  }
}
