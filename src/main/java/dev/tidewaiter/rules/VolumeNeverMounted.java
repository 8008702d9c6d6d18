package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A volume of a pod that no container mounts or opens as a device. */
public final class VolumeNeverMounted implements ObjectRule {

  /** Volumes that GKE's webhook reads the settings of its own container from. */
  private static final String OF_WEBHOOK = "gke-gcsfuse-";

  private static final String HELP = "mount it in the container that needs it, or take it away";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    List<ObjectView> volumes = pod.spec().at("volumes").items();
    if (volumes.isEmpty()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (PodContainer container : pod.allContainers()) {
      addNames(container.at("volumeMounts"), used);
      addNames(container.at("volumeDevices"), used);
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      used.add(template.at("metadata", "name").text());
    }
    for (ObjectView volume : volumes) {
      ObjectView name = volume.at("name");
      if (!name.text().isEmpty() && !used.contains(name.text()) && !name.text().startsWith(OF_WEBHOOK)) {
        out.add(name, "no container mounts volume \"" + name.text() + "\"", HELP);
      }
    }
  }

  private static void addNames(ObjectView uses, Set<String> to) {
    for (ObjectView use : uses.items()) {
      to.add(use.at("name").text());
    }
  }
}
