package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Service.
 *
 * @param namespace {@code default} if it names none
 * @param type such as {@code ClusterIP}
 * @param headless whether it has no address of its own
 * @param selector of its pods; {@link Selector#NOTHING} if it has none
 * @param place of its name
 * @param selectorAt the place of its selector
 */
public record Service(
    String namespace,
    String name,
    String type,
    boolean headless,
    LabelSet labels,
    Selector selector,
    List<ServicePort> ports,
    Place place,
    Place selectorAt) {

  /** Takes one from every Service. */
  public static final Facts<Service> FACTS = new Taker();

  public Service {
    ports = List.copyOf(ports);
  }

  /**
   * A port of a Service.
   *
   * @param name empty if it has none
   * @param targetName of the pods' port; empty if it is told by its number
   * @param target number of the pods' port; 0 if it is told by its name
   * @param at the place of the target, or of the port where none is written
   */
  public record ServicePort(String name, long number, String targetName, long target, String protocol, Place at) {}

  private static final class Taker implements Facts<Service> {
    @Override
    public List<String> kinds() {
      return List.of("Service");
    }

    @Override
    public void take(Subject subject, Consumer<Service> to) {
      ObjectView spec = subject.filled().at("spec");
      ObjectView selector = spec.at("selector");
      to.accept(
          new Service(
              subject.namespace(),
              subject.ref().name(),
              spec.at("type").text(),
              spec.at("clusterIP").text().equals("None"),
              LabelSet.of(subject.written().at("metadata", "labels")),
              Selector.ofLabels(selector),
              ports(subject),
              subject.namePlace(),
              subject.place(selector)));
    }

    private static List<ServicePort> ports(Subject subject) {
      List<ObjectView> items = subject.written().at("spec", "ports").items();
      List<ServicePort> ports = new ArrayList<>(items.size());
      for (ObjectView port : items) {
        ObjectView target = port.at("targetPort");
        long number = port.at("port").number();
        long targetNumber = target.isText() ? 0 : target.number() == 0 ? number : target.number();
        String protocol = port.at("protocol").text();
        ports.add(
            new ServicePort(
                port.at("name").text(),
                number,
                target.text(),
                targetNumber,
                protocol.isEmpty() ? "TCP" : protocol,
                subject.place(target.present() ? target : port.at("port"))));
      }
      return ports;
    }
  }
}
