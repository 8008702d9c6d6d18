package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of a Role or ClusterRole allow.
 *
 * <p>Source: Kubernetes 1.37, plugin/pkg/auth/authorizer/rbac, RuleAllows; pkg/apis/rbac/v1, evaluation_helpers.go.
 */
public final class Grants {

  private static final String ANY = "*";

  private Grants() {}

  /**
   * The rules of a role that say something of their own. One that allows all of everything does not: it is reported as a whole.
   */
  private static List<ObjectView> of(Subject role) {
    List<ObjectView> rules = new ArrayList<>();
    for (ObjectView rule : role.filled().at("rules").items()) {
      if (!allowsAll(rule)) {
        rules.add(rule);
      }
    }
    return rules;
  }

  /**
   * Reports the rules of a role that allow something, each once, at the verb.
   *
   * @param resources each a group and a resource with its subresource, any of which is enough
   * @param verbs any of which is enough
   * @param says what the role may do then
   */
  public static void report(Subject role, String[][] resources, String[] verbs, String says, String help, Violations out) {
    for (ObjectView rule : of(role)) {
      for (String[] resource : resources) {
        Optional<ObjectView> verb = verb(rule, resource[0], resource[1], verbs);
        if (verb.isPresent()) {
          String right = " (" + verb.get().text() + " on " + resource[1] + ")";
          out.add(verb.get(), called(role) + " may " + says + right, help);
          break;
        }
      }
    }
  }

  /** Whether a rule allows everything on all resources of all groups. */
  public static boolean allowsAll(ObjectView rule) {
    return has(rule.at("apiGroups"), ANY) && has(rule.at("resources"), ANY) && has(rule.at("verbs"), ANY);
  }

  /**
   * The verb by which a rule allows something; empty if it does not.
   *
   * @param resource with its subresource, such as {@code pods/exec}
   * @param verbs any of which is enough
   */
  private static Optional<ObjectView> verb(ObjectView rule, String group, String resource, String... verbs) {
    if (!has(rule.at("apiGroups"), group) && !has(rule.at("apiGroups"), ANY)) {
      return Optional.empty();
    }
    return covers(rule.at("resources"), resource) ? verb(rule, verbs) : Optional.empty();
  }

  private static Optional<ObjectView> verb(ObjectView rule, String... verbs) {
    for (ObjectView item : rule.at("verbs").items()) {
      if (item.text().equals(ANY)) {
        return Optional.of(item);
      }
      for (String verb : verbs) {
        if (item.text().equals(verb)) {
          return Optional.of(item);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether resources include one: by name, all of them, or its subresource of all. */
  private static boolean covers(ObjectView resources, String resource) {
    int slash = resource.indexOf('/');
    String ofAny = slash < 0 ? ANY : ANY + resource.substring(slash);
    return has(resources, resource) || has(resources, ANY) || has(resources, ofAny);
  }

  /** The item of a list that is a text; empty if none is. */
  public static Optional<ObjectView> item(ObjectView list, String text) {
    for (ObjectView item : list.items()) {
      if (item.text().equals(text)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private static boolean has(ObjectView list, String text) {
    return item(list, text).isPresent();
  }

  /** How a role is called in a sentence. */
  public static String called(Subject role) {
    return role.gvk().kind() + " \"" + role.ref().name() + "\"";
  }
}
