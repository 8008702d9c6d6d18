package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.Map;

/** The same path of the same host twice in one Ingress: one of the two gets nothing. */
public final class IngressPathTwice implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    Map<String, ObjectView> first = new HashMap<>();
    for (ObjectView rule : subject.filled().at("spec", "rules").items()) {
      String host = rule.at("host").text();
      for (ObjectView route : rule.at("http", "paths").items()) {
        ObjectView path = route.at("path");
        ObjectView other = first.putIfAbsent(host + "\n" + path.text() + "\n" + route.at("pathType").text(), path);
        if (other != null) {
          String message = "path \"" + path.text() + "\" of " + (host.isEmpty() ? "any host" : host) + " stands twice";
          out.add(Violation.at(path, message, "only one of the two gets requests: keep that one").related(other, "first here"));
        }
      }
    }
  }
}
