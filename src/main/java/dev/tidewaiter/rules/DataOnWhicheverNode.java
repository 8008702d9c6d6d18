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
import java.util.Map;

/** A database whose data directory is one of the node's, while nothing says on which node it runs. */
public final class DataOnWhicheverNode implements ObjectRule {

  private static final String HELP = "take a persistentVolumeClaim, which follows the pod or keeps it on its node";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Map<String, ObjectView> paths = new HashMap<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("hostPath").present()) {
        paths.put(volume.at("name").text(), volume.at("hostPath", "path"));
      }
    }
    if (paths.isEmpty() || subject.is("apps", "DaemonSet") || isPlaced(pod.spec())) {
      return;
    }
    for (PodContainer container : pod.containers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView path = paths.get(mount.at("name").text());
        String program = path == null ? "" : DataDirectories.program(mount.at("mountPath").text());
        if (!program.isEmpty()) {
          String where = path.text() + " of whichever node it runs on";
          String message = program + " keeps its data in " + where + ": moved to another one it has none";
          out.add(Violation.at(path, message, HELP).related(mount.at("mountPath"), "mounted here"));
        }
      }
    }
  }

  /** Whether something says which nodes the pods are for. */
  private static boolean isPlaced(ObjectView spec) {
    return spec.at("nodeName").present() || spec.at("nodeSelector").size() > 0 || spec.at("affinity", "nodeAffinity").present();
  }
}
