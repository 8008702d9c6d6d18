package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Map;
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

  /** The last parts of images' names, and the Service whose variables break them. */
  private static final Map<String, String> IMAGES =
      Map.of(
          "cp-kafka", "kafka",
          "cp-schema-registry", "schema-registry",
          "cp-zookeeper", "zookeeper",
          "cp-kafka-connect", "connect",
          "cp-kafka-rest", "kafka-rest",
          "neo4j", "neo4j",
          "n8n", "n8n",
          "paperless-ngx", "paperless",
          "superset", "superset");

  /** The one of them that is official, so that its name has no other parts. */
  private static final String OFFICIAL = "neo4j";

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
        String service = service(container.image());
        String variable = service.isEmpty() ? "" : variable(service);
        if (!variable.isEmpty() && !sets(container, variable)) {
          Place at = subject.place(container.at("image"));
          to.accept(new ConfiguredByPrefix(subject.namespace(), variable, service, container.image(), at));
        }
      }
    }

    private static boolean ofServicesIsOff(ObjectView spec) {
      ObjectView links = spec.at("enableServiceLinks");
      return links.present() && !links.flag();
    }

    /** The Service whose variables break an image; empty if none is known to. */
    private static String service(String image) {
      int digest = image.indexOf('@');
      int end = digest < 0 ? image.length() : digest;
      int slash = image.lastIndexOf('/', end - 1);
      int colon = image.lastIndexOf(':', end - 1);
      String last = image.substring(slash + 1, colon > slash ? colon : end);
      return slash < 0 && !last.equals(OFFICIAL) ? "" : IMAGES.getOrDefault(last, "");
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
