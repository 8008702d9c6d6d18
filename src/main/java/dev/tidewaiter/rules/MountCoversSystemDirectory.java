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

/** A volume over a directory that the programs of the image are in, or what they need. Directories of the host are passed over. */
public final class MountCoversSystemDirectory implements ObjectRule {

  private static final List<String> NEEDED =
      List.of("", "/bin", "/etc", "/lib", "/lib64", "/sbin", "/usr", "/usr/bin", "/usr/lib", "/usr/sbin");

  private static final String HELP = "mount it at a directory of its own, or only one file of it with subPath";

  @Override
  public List<String> watches() {
    return List.of("volumeMounts");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Set<String> ofHost = new HashSet<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("hostPath").present() || volume.at("image").present()) {
        ofHost.add(volume.at("name").text());
      }
    }
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        String path = mount.at("mountPath").text();
        String directory = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        boolean whole = mount.at("subPath").text().isEmpty() && mount.at("subPathExpr").text().isEmpty();
        if (!path.isEmpty() && whole && NEEDED.contains(directory) && !ofHost.contains(mount.at("name").text())) {
          String message = "volume \"" + mount.at("name").text() + "\" hides all that the image has in " + path;
          out.add(mount.at("mountPath"), message + " from container \"" + container.name() + "\"", HELP);
        }
      }
    }
  }
}
