package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * A rule of a FlowSchema: whose requests for what belong to its flow.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/validation, ValidateFlowSchemaPolicyRulesWithSubjects.
 */
final class FlowRule {

  private static final String EVERY = "*";
  private static final String[] VERBS = {"create", "delete", "deletecollection", "get", "list", "patch", "proxy", "update", "watch"};

  private FlowRule() {}

  static void validate(ObjectView rule, Errors errors) {
    ObjectView resources = rule.at("resourceRules");
    ObjectView urls = rule.at("nonResourceRules");
    if (rule.at("subjects").size() == 0) {
      errors.required(rule.at("subjects"), "subjects must contain at least one value");
    }
    for (ObjectView subject : rule.at("subjects").items()) {
      FlowSubject.validate(subject, errors);
    }
    if (resources.size() == 0 && urls.size() == 0) {
      errors.required(rule, "at least one of resourceRules and nonResourceRules has to be non-empty");
    }
    for (ObjectView resourceRule : resources.items()) {
      resources(resourceRule, errors);
    }
    for (ObjectView urlRule : urls.items()) {
      urls(urlRule, errors);
    }
  }

  private static void resources(ObjectView rule, Errors errors) {
    verbs(rule.at("verbs"), errors);
    everyOrSome(rule.at("apiGroups"), "resource rules must supply at least one api group", "api groups", errors);
    everyOrSome(rule.at("resources"), "resource rules must supply at least one resource", "resources", errors);
    ObjectView namespaces = rule.at("namespaces");
    if (namespaces.size() == 0 && rule.at("clusterScope").flag()) {
      return;
    }
    String none = "resource rules that are not cluster scoped must supply at least one namespace";
    if (everyOrSome(namespaces, none, "namespaces", errors)) {
      return;
    }
    for (ObjectView namespace : namespaces.items()) {
      for (String message : Dns.label(namespace.text())) {
        errors.invalid(namespace, "each member of this list must be '*' or a DNS-1123 label; " + message);
      }
    }
  }

  private static void urls(ObjectView rule, Errors errors) {
    verbs(rule.at("verbs"), errors);
    ObjectView urls = rule.at("nonResourceURLs");
    if (!everyOrSome(urls, "nonResourceURLs must contain at least one value", "non-resource URLs", errors)) {
      for (ObjectView url : urls.items()) {
        url(url, errors);
      }
    }
  }

  private static void verbs(ObjectView verbs, Errors errors) {
    if (everyOrSome(verbs, "verbs must contain at least one value", "verbs", errors)) {
      return;
    }
    for (ObjectView verb : verbs.items()) {
      if (!isVerb(verb.text())) {
        errors.notSupported(verbs, GoPrint.value(verbs), VERBS);
        return;
      }
    }
  }

  /** Answers whether the list is for everything; where it is, there must be nothing else in it. */
  private static boolean everyOrSome(ObjectView list, String none, String things, Errors errors) {
    if (list.size() == 0) {
      errors.required(list, none);
    }
    for (ObjectView item : list.items()) {
      if (item.text().equals(EVERY)) {
        if (list.size() > 1) {
          errors.invalid(list, "if '*' is present, must not specify other " + things);
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(String verb) {
    for (String known : VERBS) {
      if (known.equals(verb)) {
        return true;
      }
    }
    return false;
  }

  private static void url(ObjectView url, Errors errors) {
    String problem = problem(url.text());
    if (!problem.isEmpty()) {
      errors.invalid(url, problem);
    }
  }

  private static String problem(String url) {
    if (url.isEmpty()) {
      return "must not be empty";
    }
    if (url.charAt(0) != '/') {
      return "must start with slash";
    }
    if (url.indexOf(' ') >= 0) {
      return "must not contain white-space";
    }
    if (url.contains("//")) {
      return "must not contain double slash";
    }
    int star = url.indexOf('*');
    return star >= 0 && (star < url.length() - 1 || !url.endsWith("/*")) ? "wildcard can only do suffix matching" : "";
  }
}
