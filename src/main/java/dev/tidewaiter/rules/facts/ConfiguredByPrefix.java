package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A container whose image reads all variables with a prefix, so that one that Kubernetes makes for a Service of that name is read, too.
 *
 * @param variable the one that breaks it, such as {@code KAFKA_PORT}
 * @param service the name of the Service for which Kubernetes makes that variable
 * @param image as it is written
 * @param at the place of the image
 */
public record ConfiguredByPrefix(String namespace, String variable, String service, String image, Place at) {

  /** Takes one from every such container, unless its pod asks for no variables of Services, or it sets the variable itself. */
  public static final Facts<ConfiguredByPrefix> FACTS = new Taker();

  /** The ends of images' names before the tag, and the Service whose variables break them. */
  private static final String[][] IMAGES = {
    {"/cp-kafka", "kafka"}, {"/cp-schema-registry", "schema-registry"}, {"/cp-zookeeper", "zookeeper"},
    {"/cp-kafka-connect", "connect"}, {"/cp-kafka-rest", "kafka-rest"}, {"neo4j", "neo4j"}, {"/n8n", "n8n"},
    {"/paperless-ngx", "paperless"}, {"/superset", "superset"}
  };

  private static final class Taker implements Facts<ConfiguredByPrefix> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS);
    }

    @Override
    public void take(Subject subject, Consumer<ConfiguredByPrefix> to) {
      if (subject.pod().isEmpty() || ofServicesIsOff(subject.pod().get().spec())) {
        return;
      }
      PodTemplate pod = subject.pod().get();
      for (PodContainer container : pod.containers()) {
        String name = withoutTag(container.image());
        for (String[] image : IMAGES) {
          String variable = isCalled(name, image[0]) ? variable(image[1]) : "";
          if (!variable.isEmpty() && !sets(container, variable)) {
            Place at = subject.place(container.at("image"));
            to.accept(new ConfiguredByPrefix(subject.namespace(), variable, image[1], container.image(), at));
          }
        }
      }
    }

    private static boolean ofServicesIsOff(ObjectView spec) {
      ObjectView links = spec.at("enableServiceLinks");
      return links.present() && !links.flag();
    }

    private static boolean isCalled(String name, String end) {
      int before = name.length() - end.length() - 1;
      return name.endsWith(end) && (end.charAt(0) == '/' || before < 0 || name.charAt(before) == '/');
    }

    private static String withoutTag(String image) {
      int at = image.indexOf('@');
      String name = at < 0 ? image : image.substring(0, at);
      int colon = name.lastIndexOf(':');
      return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }

    /** As the kubelet makes it of a Service's name. */
    private static String variable(String service) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < service.length(); i++) {
        char c = service.charAt(i);
        name.append(c == '-' ? '_' : c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c);
      }
      return name.append("_PORT").toString();
    }

    private static boolean sets(PodContainer container, String variable) {
      for (ObjectView entry : container.at("env").items()) {
        if (entry.at("name").text().equals(variable)) {
          return true;
        }
      }
      return false;
    }
  }
}
