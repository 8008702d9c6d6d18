package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An Ingress.
 *
 * @param backends the Services that it names
 * @param secrets the Secrets of its TLS certificates
 * @param ingressClass the class that it names, by field or by the old annotation; the name is empty if it names none
 */
public record Ingress(String namespace, String name, List<Backend> backends, List<Reference> secrets, Reference ingressClass) {

  /** Takes one from every Ingress. */
  public static final Facts<Ingress> FACTS = new Taker();

  public Ingress {
    backends = List.copyOf(backends);
    secrets = List.copyOf(secrets);
  }

  /**
   * A Service that traffic goes to.
   *
   * @param portName of the Service's port; empty if it is told by its number
   * @param port 0 if it is told by its name
   */
  public record Backend(Reference service, String portName, long port, Place portAt) {}

  private static final class Taker implements Facts<Ingress> {
    @Override
    public List<String> kinds() {
      return List.of("networking.k8s.io/Ingress");
    }

    @Override
    public void take(Subject subject, Consumer<Ingress> to) {
      ObjectView spec = subject.written().at("spec");
      List<Backend> backends = new ArrayList<>();
      backend(subject, spec.at("defaultBackend"), backends);
      for (ObjectView rule : spec.at("rules").items()) {
        for (ObjectView path : rule.at("http", "paths").items()) {
          backend(subject, path.at("backend"), backends);
        }
      }
      List<Reference> secrets = new ArrayList<>();
      for (ObjectView tls : spec.at("tls").items()) {
        secrets.add(reference(subject, "", "Secret", subject.namespace(), tls.at("secretName")));
      }
      Reference ofClass = reference(subject, "networking.k8s.io", "IngressClass", "", spec.at("ingressClassName"));
      to.accept(new Ingress(subject.namespace(), subject.ref().name(), backends, secrets, ofClass));
    }

    private static void backend(Subject subject, ObjectView backend, List<Backend> to) {
      ObjectView service = backend.at("service");
      if (service.present()) {
        ObjectView port = service.at("port");
        ObjectView told = port.at("name").present() ? port.at("name") : port.at("number");
        Reference reference = reference(subject, "", "Service", subject.namespace(), service.at("name"));
        to.add(new Backend(reference, port.at("name").text(), Whole.number(port.at("number")), subject.place(told)));
      }
    }

    private static Reference reference(Subject subject, String group, String kind, String namespace, ObjectView name) {
      Place at = subject.place(name);
      return new Reference(group, kind, namespace, name.text(), "", false, at, at);
    }
  }
}
