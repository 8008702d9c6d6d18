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

/** A volume of a pod that none of its containers mounts or opens as a device. What has containers without images is a patch. */
public final class VolumeUnused implements ObjectRule {

  /** Volumes that GKE's webhook reads the settings of its own container from. */
  private static final String OF_WEBHOOK = "gke-gcsfuse-";

  private static final String HELP = "mount it, or take it out: the pod waits for it before it starts";

  @Override
  public List<String> watches() {
    return List.of("volumes");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView volumes = pod.spec().at("volumes");
    if (volumes.absent()) {
      return;
    }
    Set<String> used = new HashSet<>();
    for (PodContainer container : pod.allContainers()) {
      if (container.image().isEmpty()) {
        return;
      }
      names(container.at("volumeMounts"), used);
      names(container.at("volumeDevices"), used);
    }
    for (ObjectView volume : volumes.items()) {
      ObjectView name = volume.at("name");
      if (!name.text().isEmpty() && !used.contains(name.text()) && !name.text().startsWith(OF_WEBHOOK)) {
        out.add(name, "no container mounts volume \"" + name.text() + "\"", HELP);
      }
    }
  }

  private static void names(ObjectView uses, Set<String> to) {
    for (ObjectView use : uses.items()) {
      to.add(use.at("name").text());
    }
  }
}
