package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A path with the signs of a pattern under a type that compares the text as it stands. */
public final class IngressPathIsPattern implements ObjectRule {

  private static final String SIGNS = "*()[]|^$\\";

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : subject.filled().at("spec", "rules").items()) {
      for (ObjectView route : rule.at("http", "paths").items()) {
        ObjectView type = route.at("pathType");
        boolean asItStands = type.text().equals("Prefix") || type.text().equals("Exact");
        if (asItStands && isPattern(route.at("path").text())) {
          String message = "path \"" + route.at("path").text() + "\" is compared as it stands, its pathType is " + type.text();
          String help = "Prefix / is everything; for a regular expression write ImplementationSpecific, and what your controller asks for";
          out.add(Violation.at(route.at("path"), message, help).related(type, "this type knows no patterns"));
        }
      }
    }
  }

  private static boolean isPattern(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (SIGNS.indexOf(path.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
