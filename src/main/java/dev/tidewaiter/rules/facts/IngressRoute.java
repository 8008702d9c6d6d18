package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A path of a host that an Ingress sends on.
 *
 * @param ingress that it stands in, as {@code namespace/name}
 * @param ingressClass empty if the Ingress names none
 * @param host empty if the rule is for any
 */
public record IngressRoute(String ingress, String ingressClass, String host, String path, String pathType, Place at) {

  /** Takes one from every path of every Ingress that has no annotations of its controller, which may make two of them different. */
  public static final Facts<IngressRoute> FACTS = new Taker();

  private static final class Taker implements Facts<IngressRoute> {
    @Override
    public List<String> kinds() {
      return List.of("networking.k8s.io/Ingress");
    }

    @Override
    public void take(Subject subject, Consumer<IngressRoute> to) {
      ObjectView annotations = subject.written().at("metadata", "annotations");
      for (ObjectView annotation : annotations.entries()) {
        if (annotation.name().contains("canary") || annotation.name().contains("router.")) {
          return;
        }
      }
      ObjectView named = subject.written().at("spec", "ingressClassName");
      String ofClass = named.present() ? named.text() : annotations.key("kubernetes.io/ingress.class").text();
      for (ObjectView rule : subject.filled().at("spec", "rules").items()) {
        for (ObjectView route : rule.at("http", "paths").items()) {
          ObjectView path = route.at("path");
          String name = subject.namespace() + "/" + subject.ref().name();
          String type = route.at("pathType").text();
          to.accept(new IngressRoute(name, ofClass, rule.at("host").text(), path.text(), type, subject.place(path)));
        }
      }
    }
  }
}
