package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.storage.DataDirectories;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database whose data directory is an emptyDir, which is deleted with the pod. */
public final class DataInEmptyDir implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("emptyDir");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Map<String, ObjectView> emptyDirs = new HashMap<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("emptyDir").present()) {
        emptyDirs.put(volume.at("name").text(), volume.at("emptyDir"));
      }
    }
    if (emptyDirs.isEmpty() || subject.is("batch", "Job") || subject.is("batch", "CronJob")) {
      return;
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      emptyDirs.remove(template.at("metadata", "name").text());
    }
    for (PodContainer container : pod.containers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView emptyDir = emptyDirs.get(mount.at("name").text());
        String program = emptyDir == null ? "" : DataDirectories.program(mount.at("mountPath").text());
        if (!program.isEmpty()) {
          tell(mount, emptyDir, program, out);
        }
      }
    }
  }

  private static void tell(ObjectView mount, ObjectView emptyDir, String program, Violations out) {
    String message = program + " keeps its data in " + mount.at("mountPath").text() + ", and the emptyDir there is deleted with the pod";
    String help = "take a persistentVolumeClaim, or the volumeClaimTemplates of a StatefulSet";
    out.add(Violation.at(mount.at("mountPath"), message, help).related(emptyDir, "the volume"));
  }
}
