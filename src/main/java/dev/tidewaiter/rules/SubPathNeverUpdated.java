package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.Map;

/** A file of a ConfigMap, a Secret or the like that is mounted by subPath, so that the container never sees it change. */
public final class SubPathNeverUpdated implements ObjectRule {

  private static final String[] UPDATED = {"configMap", "secret", "projected", "downwardAPI"};
  private static final String HELP = "mount the whole volume at a directory of its own, or restart the pods when it changes";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Map<String, String> updated = new HashMap<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      for (String source : UPDATED) {
        if (volume.at(source).present()) {
          updated.put(volume.at("name").text(), source);
        }
      }
    }
    if (updated.isEmpty()) {
      return;
    }
    for (PodContainer container : pod.containers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView subPath = mount.at("subPath").present() ? mount.at("subPath") : mount.at("subPathExpr");
        String source = updated.get(mount.at("name").text());
        if (source != null && !subPath.text().isEmpty()) {
          String what = "when the " + source + " volume changes: it mounts a subPath of it";
          out.add(subPath, "container \"" + container.name() + "\" does not see " + what, HELP);
        }
      }
    }
  }
}
