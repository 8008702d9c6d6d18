package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/** A volume over a directory that the container's own programs and libraries are in. Directories of the node are meant to be seen there. */
public final class MountHidesSystem implements ObjectRule {

  private static final Set<String> SYSTEM =
      Set.of("/bin", "/sbin", "/lib", "/lib64", "/usr", "/usr/bin", "/usr/sbin", "/usr/lib", "/etc", "/dev", "/proc", "/sys", "/var");

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView path = mount.at("mountPath");
        String directory = clean(path.text());
        if (directory.equals("/")) {
          out.add(path, "no container starts with a volume mounted at /", "mount it at a directory that the image does not need");
        } else if (SYSTEM.contains(directory) && isWhole(mount) && !ofNode(pod).contains(mount.at("name").text())) {
          String message = "volume \"" + mount.at("name").text() + "\" hides all that the image has in " + directory;
          out.add(path, message, "mount it at a directory below; a single file can be mounted with subPath");
        }
      }
    }
  }

  private static boolean isWhole(ObjectView mount) {
    return mount.at("subPath").text().isEmpty() && mount.at("subPathExpr").text().isEmpty();
  }

  private static Set<String> ofNode(PodTemplate pod) {
    Set<String> names = new HashSet<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("hostPath").present()) {
        names.add(volume.at("name").text());
      }
    }
    return names;
  }

  private static String clean(String path) {
    int end = path.length();
    while (end > 1 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }
}
