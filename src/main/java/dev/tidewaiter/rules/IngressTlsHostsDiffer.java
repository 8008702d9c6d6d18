package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An Ingress with TLS for a host that it has no rule for, or with a rule for a host that none of its TLS entries is for. */
public final class IngressTlsHostsDiffer implements ObjectRule {

  @Override
  public List<String> watches() {
    return List.of("tls");
  }

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
    Hosts ofRules = new Hosts(served);
    for (ObjectView host : secured) {
      if (!ofRules.cover(host.text()) && spec.at("defaultBackend").absent()) {
        String message = "TLS is set up for \"" + host.text() + "\", and no rule is for that host";
        out.add(host, message, "write it as in host of the rule, or take it out");
      }
    }
    Hosts ofTls = new Hosts(secured);
    for (ObjectView host : served) {
      if (!ofTls.cover(host.text())) {
        String help = "name it under tls, or put it into an Ingress of its own if it is to be without";
        out.add(host, "host \"" + host.text() + "\" is in none of the entries of tls", help);
      }
    }
  }

  /** Hosts, and what comes after the first dot of each: {@code *.} and that is for all such hosts, either way round. */
  private static final class Hosts {
    private final Set<String> exact = new HashSet<>();
    private final Set<String> domains = new HashSet<>();
    private final Set<String> wild = new HashSet<>();

    Hosts(List<ObjectView> hosts) {
      for (ObjectView host : hosts) {
        String name = host.text();
        exact.add(name);
        domains.add(domain(name));
        if (name.startsWith("*.")) {
          wild.add(domain(name));
        }
      }
    }

    boolean cover(String host) {
      return exact.contains(host) || wild.contains(domain(host)) || host.startsWith("*.") && domains.contains(domain(host));
    }

    private static String domain(String host) {
      return host.substring(Math.max(0, host.indexOf('.')));
    }
  }
}
