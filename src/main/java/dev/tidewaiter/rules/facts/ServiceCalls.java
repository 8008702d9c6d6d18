package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A Service that the API server itself calls: for a webhook, for the versions of a kind, or for the kinds of another server.
 *
 * @param port of the Service
 * @param portAt the place of the port; of the Service's name if none is written
 */
public record ServiceCalls(Reference service, long port, Place portAt) {

  /** Takes one from every such Service that an object names. */
  public static final Facts<ServiceCalls> FACTS = new Taker();

  private static final long HTTPS = 443;

  private static final class Taker implements Facts<ServiceCalls> {
    @Override
    public List<String> kinds() {
      return List.of(
          "admissionregistration.k8s.io/ValidatingWebhookConfiguration", "admissionregistration.k8s.io/MutatingWebhookConfiguration",
          "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService");
    }

    @Override
    public void take(Subject subject, Consumer<ServiceCalls> to) {
      ObjectView written = subject.written();
      if (subject.gvk().group().equals("admissionregistration.k8s.io")) {
        for (ObjectView webhook : written.at("webhooks").items()) {
          call(subject, webhook.at("clientConfig", "service"), to);
        }
      } else if (subject.is("apiextensions.k8s.io", "CustomResourceDefinition")) {
        call(subject, written.at("spec", "conversion", "webhook").at("clientConfig", "service"), to);
      } else if (subject.is("apiregistration.k8s.io", "APIService")) {
        call(subject, written.at("spec", "service"), to);
      }
    }

    private static void call(Subject subject, ObjectView service, Consumer<ServiceCalls> to) {
      if (service.present()) {
        ObjectView port = service.at("port");
        Place at = subject.place(service.at("name"));
        String namespace = service.at("namespace").text();
        Reference reference = new Reference("", "Service", namespace, service.at("name").text(), "", false, at, at);
        to.accept(new ServiceCalls(reference, port.present() ? Whole.number(port) : HTTPS, port.present() ? subject.place(port) : at));
      }
    }
  }
}
