package dev.tidewaiter.rules.facts;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A HorizontalPodAutoscaler.
 *
 * @param target what it scales, under the group it is said to be of
 * @param targetVersionAt the place of the target's {@code apiVersion}
 * @param least the fewest pods that it scales to
 * @param shares resources of which it looks at the share in use of what was requested
 * @param place of its name
 * @param most the largest number of pods it asks for
 * @param mostAt the place of that number
 */
public record Autoscaler(
    String namespace,
    String name,
    Reference target,
    String targetVersion,
    Place targetVersionAt,
    long least,
    List<Share> shares,
    Place place,
    long most,
    Place mostAt) {

  /** Takes one from every HorizontalPodAutoscaler. */
  public static final Facts<Autoscaler> FACTS = new Taker();

  public Autoscaler {
    shares = List.copyOf(shares);
  }

  /**
   * A resource of which the share in use counts.
   *
   * @param container the one it is about; empty if it is about all
   */
  public record Share(String resource, String container, Place at) {}

  /** Whether a workload is what it scales. */
  public boolean scales(GroupVersionKind gvk) {
    return target.kind().equals(gvk.kind()) && target.group().equals(gvk.group());
  }

  private static final class Taker implements Facts<Autoscaler> {
    @Override
    public List<String> kinds() {
      return List.of("autoscaling/HorizontalPodAutoscaler");
    }

    @Override
    public void take(Subject subject, Consumer<Autoscaler> to) {
      ObjectView spec = subject.written().at("spec");
      ObjectView ref = spec.at("scaleTargetRef");
      GroupVersionKind gvk = GroupVersionKind.of(ref.at("apiVersion").text(), ref.at("kind").text());
      String group = gvk.group().equals("extensions") ? "apps" : gvk.group();
      Place at = subject.place(ref.at("name"));
      to.accept(
          new Autoscaler(
              subject.namespace(),
              subject.ref().name(),
              new Reference(group, gvk.kind(), subject.namespace(), ref.at("name").text(), "", false, at, at),
              ref.at("apiVersion").text(),
              subject.place(ref.at("apiVersion")),
              spec.at("minReplicas").present() ? spec.at("minReplicas").number() : 1,
              shares(subject),
              subject.namePlace(),
              spec.at("maxReplicas").number(),
              subject.place(spec.at("maxReplicas"))));
    }

    private static List<Share> shares(Subject subject) {
      ObjectView spec = subject.filled().at("spec");
      List<Share> shares = new ArrayList<>();
      ObjectView old = spec.at("targetCPUUtilizationPercentage");
      if (old.present()) {
        shares.add(new Share("cpu", "", subject.place(old)));
      }
      for (ObjectView metric : spec.at("metrics").items()) {
        boolean ofOne = metric.at("type").text().equals("ContainerResource");
        ObjectView resource = metric.at(ofOne ? "containerResource" : "resource");
        ObjectView share = resource.at("target", "averageUtilization");
        if (share.present()) {
          shares.add(new Share(resource.at("name").text(), resource.at("container").text(), subject.place(share)));
        }
      }
      return shares;
    }
  }
}
