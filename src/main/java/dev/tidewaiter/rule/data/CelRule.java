package dev.tidewaiter.rule.data;

import dev.tidewaiter.cel.value.CelMap;
import dev.tidewaiter.cel.value.JsonView;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule whose check is expressions over the object, with the server's defaults, or over its pods or containers one by one. */
public final class CelRule implements ObjectRule {

  /** The variables that such rules have beside those of policies. */
  public static final List<String> VARIABLES = List.of("pod", "container");

  private final Policy policy;
  private final Each each;

  /** A rule that asks its policy for each of something. */
  public CelRule(Policy policy, Each each) {
    this.policy = policy;
    this.each = each;
  }

  /** What a rule's expressions are evaluated for. */
  public enum Each {
    OBJECT,
    PODS,
    CONTAINERS
  }

  @Override
  public void check(Subject subject, Violations out) {
    Map<String, Object> given = new LinkedHashMap<>();
    CreateRequest request = CreateRequest.of(subject);
    ObjectView object = request.object();
    given.put("object", JsonView.of(object.object()));
    given.put("request", Requests.of(request.gvk(), request.plural(), request.name(), request.namespace()));
    given.put("namespaceObject", Requests.namespace(request, Surroundings.NONE));
    if (each == Each.OBJECT) {
      tell(given, object, out);
    } else if (subject.pod().isPresent()) {
      PodTemplate pod = PodTemplate.of(subject.gvk(), object).orElseThrow();
      given.put("pod", pod(pod));
      if (each == Each.PODS) {
        tell(given, pod.spec(), out);
      } else {
        containers(pod, given, out);
      }
    }
  }

  private void containers(PodTemplate pod, Map<String, Object> given, Violations out) {
    for (PodContainer container : pod.allContainers()) {
      given.put("container", JsonView.of(container.view().object()));
      tell(given, container.view(), out);
    }
  }

  private void tell(Map<String, Object> given, ObjectView at, Violations out) {
    for (Decision decision : policy.decide(given, false)) {
      if (decision.outcome() == Decision.Outcome.FAILS) {
        out.add(at, decision.message(), "");
      } else if (decision.outcome() == Decision.Outcome.ERROR) {
        out.add(at, decision.message(), "mend the rule: has(...) or ?. asks whether there is a field");
      }
    }
  }

  private static CelMap pod(PodTemplate pod) {
    Map<Object, Object> fields = new LinkedHashMap<>();
    if (pod.metadata().present()) {
      fields.put("metadata", JsonView.of(pod.metadata().object()));
    }
    if (pod.spec().present()) {
      fields.put("spec", JsonView.of(pod.spec().object()));
    }
    return CelMap.of(fields);
  }
}
