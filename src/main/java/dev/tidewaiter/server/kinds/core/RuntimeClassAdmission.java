package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules.Denial;
import java.util.Optional;

/**
 * The RuntimeClass admission plugin, for which a Pod's class must be there and say what the Pod costs beside its containers. The classes
 * of a cluster are not known, but none has a name of the wrong form.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/admission/runtimeclass.
 */
final class RuntimeClassAdmission {

  private RuntimeClassAdmission() {}

  /** The mutating half. A name that no URL can hold is the server's own error, and not told here. */
  static Optional<Denial> admit(ObjectView pod) {
    ObjectView name = pod.at("spec", "runtimeClassName");
    boolean impossible = !name.text().isEmpty() && !Dns.subdomain(name.text()).isEmpty();
    return impossible && Formats.pathSegment(name.text()).isEmpty()
        ? Optional.of(new Denial(name, "pod rejected: RuntimeClass " + GoPrint.quoted(name.text()) + " not found"))
        : Optional.empty();
  }

  /** The validating half. */
  static Optional<Denial> admitAtLast(ObjectView pod) {
    ObjectView overhead = pod.at("spec", "overhead");
    return overhead.present() && pod.at("spec", "runtimeClassName").absent()
        ? Optional.of(new Denial(overhead, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"))
        : Optional.empty();
  }
}
