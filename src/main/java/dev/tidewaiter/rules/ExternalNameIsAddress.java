package dev.tidewaiter.rules;

import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A Service of type ExternalName that names an IP address, which DNS takes for a host name, or the machine of whoever asks. */
public final class ExternalNameIsAddress implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("externalName");
  }

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    ObjectView name = spec.at("externalName");
    if (!spec.at("type").text().equals("ExternalName")) {
      return;
    }
    if (IpAddress.parse(name.text()).isPresent()) {
      String help = "give the name of a host, or write a Service without selector and an EndpointSlice with the address";
      out.add(name, "externalName \"" + name.text() + "\" is an address: DNS answers with a host of that name, which nobody finds", help);
    } else if (name.text().equals("localhost") || name.text().startsWith("localhost.")) {
      out.add(name, "externalName \"" + name.text() + "\" is the pod that asks", "give the name of a host");
    }
  }
}
