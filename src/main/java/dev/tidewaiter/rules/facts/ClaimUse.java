package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pods of a workload that have a claim among their volumes.
 *
 * @param namespace that both are in
 * @param workload its name
 * @param claim the claim's name; of a StatefulSet's template what its claims are called before the ordinal
 * @param ofTemplate whether each pod has a claim of its own
 * @param pods how they come and go
 * @param readOnly whether none of the containers can write to it
 * @param mounted where a container mounts it as a file system; empty if none does
 * @param opened where a container opens it as a device; empty if none does
 * @param place of the claim's name
 */
public record ClaimUse(
    GroupVersionKind gvk,
    String namespace,
    String workload,
    String claim,
    boolean ofTemplate,
    PodPlan pods,
    boolean readOnly,
    Optional<Place> mounted,
    Optional<Place> opened,
    Place place) {

  /** Takes one for each claim that a workload's pods name and each template of a StatefulSet. */
  public static final Facts<ClaimUse> FACTS = new Taker();

  /** Such as {@code Deployment "web"}. */
  public String called() {
    return gvk.kind() + " \"" + workload + "\"";
  }

  private static final class Taker implements Facts<ClaimUse> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<ClaimUse> to) {
      if (subject.pod().isEmpty() || subject.is("", "PodTemplate")) {
        return;
      }
      PodTemplate pod = subject.pod().get();
      for (ObjectView volume : pod.spec().at("volumes").items()) {
        ObjectView claim = volume.at("persistentVolumeClaim");
        ObjectView name = claim.at("claimName");
        if (!name.text().isEmpty()) {
          boolean readOnly = claim.at("readOnly").flag();
          to.accept(use(subject, pod, name.text(), false, volume.at("name").text(), readOnly, subject.place(name)));
        }
      }
      if (subject.is("apps", "StatefulSet")) {
        for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
          ObjectView name = template.at("metadata", "name");
          String claims = name.text() + "-" + subject.ref().name() + "-";
          to.accept(use(subject, pod, claims, true, name.text(), false, subject.place(name)));
        }
      }
    }

    private static ClaimUse use(
        Subject subject, PodTemplate pod, String claim, boolean ofTemplate, String volume, boolean readOnly, Place place) {
      ObjectView mounted = null;
      ObjectView opened = null;
      boolean onlyRead = true;
      for (PodContainer container : pod.allContainers()) {
        for (ObjectView mount : container.at("volumeMounts").items()) {
          if (mount.at("name").text().equals(volume)) {
            mounted = mounted == null ? mount.at("name") : mounted;
            onlyRead &= mount.at("readOnly").flag();
          }
        }
        for (ObjectView device : container.at("volumeDevices").items()) {
          if (device.at("name").text().equals(volume)) {
            opened = opened == null ? device.at("name") : opened;
            onlyRead = false;
          }
        }
      }
      return new ClaimUse(
          subject.gvk(),
          subject.namespace(),
          subject.ref().name(),
          claim,
          ofTemplate,
          PodPlan.of(subject, pod),
          readOnly || onlyRead,
          mounted == null ? Optional.empty() : Optional.of(subject.place(mounted)),
          opened == null ? Optional.empty() : Optional.of(subject.place(opened)),
          place);
    }
  }
}
