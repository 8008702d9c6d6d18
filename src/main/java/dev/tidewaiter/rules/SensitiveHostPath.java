package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.HostPaths;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Set;

/** Volumes that are directories a node is run from. */
public final class SensitiveHostPath implements ObjectRule {

  private static final String HELP = "mount the one file or directory that is needed, read-only";

  private static final Set<String> EXACTLY =
      Set.of(
          "/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib64", "/opt", "/proc", "/root", "/run", "/sbin", "/sys", "/usr",
          "/var", "/var/run", "/var/lib");

  private static final String[] BELOW = {
    "/etc/kubernetes", "/var/lib/kubelet", "/var/lib/etcd", "/var/lib/docker", "/var/lib/containerd", "/root/.aws", "/root/.azure",
    "/root/.config/gcloud", "/root/.kube", "/root/.ssh"
  };

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (ObjectView volume : HostPaths.volumes(pod)) {
      ObjectView path = HostPaths.path(volume);
      String plain = HostPaths.plain(path.text());
      if (EXACTLY.contains(plain) || isBelow(plain)) {
        String message = "volume \"" + volume.at("name").text() + "\" is " + plain + " of the node, a directory the node is run from";
        out.add(path, message, HELP);
      }
    }
  }

  private static boolean isBelow(String path) {
    for (String directory : BELOW) {
      if (path.startsWith(directory) && (path.length() == directory.length() || path.charAt(directory.length()) == '/')) {
        return true;
      }
    }
    return false;
  }
}
