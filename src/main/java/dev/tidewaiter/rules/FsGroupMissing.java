package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.Map;

/** A container that does not run as root and writes to a claim's volume, which belongs to root unless the pod has an fsGroup. */
public final class FsGroupMissing implements ObjectRule {

  private static final String HELP = "set securityContext.fsGroup of the pod: the volume is made writable for that group";

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView security = pod.spec().at("securityContext");
    if (security.at("fsGroup").present() || pod.spec().at("os", "name").text().equals("windows")) {
      return;
    }
    Map<String, ObjectView> claims = claims(subject, pod);
    if (claims.isEmpty()) {
      return;
    }
    for (PodContainer container : pod.containers()) {
      if (isRoot(container, security)) {
        continue;
      }
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView claim = claims.remove(mount.at("name").text());
        if (claim != null && !mount.at("readOnly").flag()) {
          String message = "container \"" + container.name() + "\" does not run as root and may not be able to write to volume \"";
          out.add(Violation.at(mount.at("name"), message + mount.at("name").text() + "\"", HELP).related(claim, "the volume"));
        }
      }
    }
  }

  private static Map<String, ObjectView> claims(Subject subject, PodTemplate pod) {
    Map<String, ObjectView> claims = new HashMap<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView claim = volume.at("persistentVolumeClaim");
      if (claim.present() && !claim.at("readOnly").flag() || volume.at("ephemeral").present()) {
        claims.put(volume.at("name").text(), volume.at("name"));
      }
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      claims.put(template.at("metadata", "name").text(), template.at("metadata", "name"));
    }
    return claims;
  }

  private static boolean isRoot(PodContainer container, ObjectView ofPod) {
    ObjectView own = container.at("securityContext");
    ObjectView user = own.at("runAsUser").present() ? own.at("runAsUser") : ofPod.at("runAsUser");
    if (user.present()) {
      return user.number() == 0;
    }
    ObjectView nonRoot = own.at("runAsNonRoot").present() ? own.at("runAsNonRoot") : ofPod.at("runAsNonRoot");
    return !nonRoot.flag();
  }
}
