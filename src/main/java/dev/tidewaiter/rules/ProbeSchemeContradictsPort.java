package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Probes;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A probe over HTTP of a port that is for HTTPS by its name or number. */
public final class ProbeSchemeContradictsPort implements ObjectRule {

  private static final int HTTPS = 443;

  @Override
  public List<String> watches() {
    return List.of("httpGet");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      for (ObjectView probe : Probes.andHooksOf(container)) {
        ObjectView http = probe.at("httpGet");
        ObjectView port = http.at("port");
        if (http.at("scheme").text().equals("HTTPS")) {
          continue;
        }
        String name = port.isText() ? port.text() : name(container, port.number());
        if (name.equals("https") || !port.isText() && port.number() == HTTPS) {
          String which = name.isEmpty() ? "port " + port.number() : "the port \"" + name + "\"";
          String message = probe.name() + " of container \"" + container.name() + "\" asks " + which + " over HTTP";
          out.add(port, message, "write scheme: HTTPS beside it");
        }
      }
    }
  }

  private static String name(PodContainer container, long number) {
    for (ObjectView port : container.at("ports").items()) {
      if (port.at("containerPort").number() == number) {
        return port.at("name").text();
      }
    }
    return "";
  }
}
