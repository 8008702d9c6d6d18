package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A manifest with fields that only the API server or kubectl writes: it is what {@code kubectl get -o yaml} prints. */
public final class ExportedFromCluster implements ObjectRule {

  private static final List<String> OF_SERVER = List.of("managedFields", "uid", "resourceVersion", "selfLink", "generation");
  private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
  private static final List<String> WATCHED =
      List.of("managedFields", "uid", "resourceVersion", "selfLink", "generation", LAST_APPLIED);

  @Override
  public List<String> watches() {
    return WATCHED;
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView metadata = subject.written().at("metadata");
    for (String name : OF_SERVER) {
      if (metadata.at(name).present()) {
        report(metadata.at(name), out);
        return;
      }
    }
    ObjectView applied = metadata.at("annotations").key(LAST_APPLIED);
    if (applied.present()) {
      report(applied, out);
    }
  }

  private static void report(ObjectView field, Violations out) {
    String message = field.name() + " is written by " + (field.name().equals(LAST_APPLIED) ? "kubectl" : "the server") + ", not by hand";
    String help = "keep what you decide, take out what the cluster wrote";
    out.add(Violation.atKey(field, message + ": the manifest was read from a cluster", help));
  }
}
