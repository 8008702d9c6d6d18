package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/** An Ingress with TLS for a host that it has no rule for, or with a rule for a host that none of its TLS entries is for. */
public final class IngressTlsHostsDiffer implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    List<ObjectView> served = new ArrayList<>();
    for (ObjectView rule : spec.at("rules").items()) {
      if (rule.at("host").text().isEmpty()) {
        return;
      }
      served.add(rule.at("host"));
    }
    List<ObjectView> secured = new ArrayList<>();
    for (ObjectView entry : spec.at("tls").items()) {
      if (entry.at("hosts").size() == 0) {
        return;
      }
      secured.addAll(entry.at("hosts").items());
    }
    if (served.isEmpty() || secured.isEmpty()) {
      return;
    }
    for (ObjectView host : secured) {
      if (!isAmong(host.text(), served) && spec.at("defaultBackend").absent()) {
        String message = "TLS is set up for \"" + host.text() + "\", and no rule is for that host";
        out.add(host, message, "write it as in host of the rule, or take it out");
      }
    }
    for (ObjectView host : served) {
      if (!isAmong(host.text(), secured)) {
        String help = "name it under tls, or put it into an Ingress of its own if it is to be without";
        out.add(host, "host \"" + host.text() + "\" is in none of the entries of tls", help);
      }
    }
  }

  private static boolean isAmong(String host, List<ObjectView> hosts) {
    for (ObjectView other : hosts) {
      if (covers(other.text(), host) || covers(host, other.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a host is another, or {@code *.} and what comes after the first dot of another. */
  private static boolean covers(String host, String other) {
    boolean wild = host.startsWith("*.") && other.indexOf('.') > 0;
    return host.equals(other) || wild && other.substring(other.indexOf('.')).equals(host.substring(1));
  }
}
