package dev.tidewaiter.rules;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.SetViolations;
import dev.tidewaiter.rules.facts.Pods;
import dev.tidewaiter.rules.facts.Service;
import dev.tidewaiter.rules.facts.Workload;
import java.util.List;

/** A Service that selects the pods of a Job too, which answer nothing. */
public final class JobPodsBehindService implements SetRule {

  @Override
  public List<Facts<?>> needs() {
    return List.of(Workload.FACTS, Service.FACTS);
  }

  @Override
  public List<Facts<?>> about() {
    return List.of(Service.FACTS);
  }

  @Override
  public void check(ObjectSet set, SetViolations out) {
    Pods pods = set.get(Pods.OF);
    for (Service service : set.all(Service.FACTS)) {
      for (Workload workload : pods.selectedJobs(service.namespace(), service.selector())) {
        out.add(
            SetViolation.at(
                    workload.labelsAt(),
                    "while it runs, the pod of " + workload.called() + " gets requests for Service \"" + service.name() + "\"",
                    "give the Job's pods labels that the Service does not select by")
                .related(service.selectorAt(), "selects " + service.selector()));
      }
    }
  }
}
