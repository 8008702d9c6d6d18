package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;

/** A memory limit above what is requested: what lies between is promised to several at once. */
public final class MemoryLimitAboveRequest implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      ObjectView limit = container.at("resources", "limits").key("memory");
      ObjectView request = container.at("resources", "requests").key("memory");
      if (limit.present() && request.present() && Quantities.of(limit).compareTo(Quantities.of(request)) > 0) {
        String uses = "container \"" + container.name() + "\" may use " + Quantities.of(limit) + " of memory";
        String message = uses + ", and " + Quantities.of(request) + " is kept for it";
        out.add(Violation.at(limit, message, "request as much as the limit").related(request, "what is kept"));
      }
    }
  }
}
