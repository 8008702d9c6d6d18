package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.security.Grants;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Optional;

/** Rules of roles that name a star instead of what they allow. Each is reported once, at what it allows the most of. */
public final class WildcardInRole implements ObjectRule {

  private static final String HELP = "name what is used; kubectl auth can-i --list shows it";
  private static final String[][] FIELDS = {{"verbs", "every verb"}, {"resources", "every resource"}, {"apiGroups", "every API group"}};

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView rule : subject.filled().at("rules").items()) {
      if (Grants.allowsAll(rule)) {
        out.add(Grants.item(rule.at("verbs"), "*").orElseThrow(), Grants.called(subject) + " allows everything, on everything", HELP);
      } else {
        star(subject, rule, out);
      }
    }
  }

  private static void star(Subject subject, ObjectView rule, Violations out) {
    for (String[] field : FIELDS) {
      Optional<ObjectView> star = Grants.item(rule.at(field[0]), "*");
      if (star.isPresent()) {
        out.add(star.get(), Grants.called(subject) + " allows " + field[1] + ", also those that are yet to come", HELP);
        return;
      }
    }
  }
}
