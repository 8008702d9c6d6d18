package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.batch.JobSpecs;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A rule of a pod failure policy that can match no failure. */
public final class PodFailureRuleUnreachable implements ObjectRule {

  private static final int HIGHEST_EXIT_CODE = 255;

  @Override
  public List<String> watches() {
    return List.of("podFailurePolicy");
  }

  @Override
  public void check(Subject subject, Violations out) {
    List<ObjectView> rules = JobSpecs.written(subject).at("podFailurePolicy", "rules").items();
    Set<String> taken = new HashSet<>();
    for (ObjectView rule : rules) {
      List<String> causes = causes(rule);
      boolean reachable = causes.isEmpty();
      for (String cause : causes) {
        reachable |= !taken.contains(cause) && !taken.contains(ofAnyContainer(cause));
      }
      if (!reachable) {
        String help = "of the rules the first that matches decides";
        out.add(rule.at("action"), "this rule never applies: an earlier one takes all that it names", help);
      } else if (isBeyond(rule)) {
        out.add(rule.at("action"), "this rule never applies: no exit code is above 255", "name the code that the process ends with");
      }
      taken.addAll(causes);
    }
  }

  /** What a rule takes, as far as it can be counted: exit codes it names, and conditions. */
  private static List<String> causes(ObjectView rule) {
    List<String> causes = new ArrayList<>();
    ObjectView codes = rule.at("onExitCodes");
    if (codes.at("operator").text().equals("In")) {
      for (ObjectView value : codes.at("values").items()) {
        causes.add("exit " + codes.at("containerName").text() + " " + value.number());
      }
    }
    for (ObjectView condition : rule.at("onPodConditions").items()) {
      String status = condition.at("status").text();
      causes.add("condition " + condition.at("type").text() + " " + (status.isEmpty() ? "True" : status));
    }
    return causes;
  }

  private static String ofAnyContainer(String cause) {
    return cause.startsWith("exit ") ? "exit  " + cause.substring(cause.lastIndexOf(' ') + 1) : cause;
  }

  private static boolean isBeyond(ObjectView rule) {
    ObjectView codes = rule.at("onExitCodes");
    boolean beyond = codes.at("operator").text().equals("In");
    for (ObjectView value : codes.at("values").items()) {
      beyond &= value.number() > HIGHEST_EXIT_CODE;
    }
    return beyond;
  }
}
