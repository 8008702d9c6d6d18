package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The specs of these kinds as the server's sentences print them.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/types.go.
 */
final class SpecPrint {

  private SpecPrint() {}

  static String level(ObjectView spec) {
    ObjectView limited = spec.at("limited");
    ObjectView exempt = spec.at("exempt");
    return new GoStruct()
        .text("Type", spec.at("type"))
        .struct("Limited", limited, limited(limited))
        .struct(
            "Exempt",
            exempt,
            new GoStruct()
                .orNull("NominalConcurrencyShares", exempt.at("nominalConcurrencyShares"))
                .orNull("LendablePercent", exempt.at("lendablePercent")))
        .print();
  }

  private static GoStruct limited(ObjectView limited) {
    ObjectView response = limited.at("limitResponse");
    ObjectView queuing = response.at("queuing");
    GoStruct queues =
        new GoStruct()
            .number("Queues", queuing.at("queues"))
            .number("HandSize", queuing.at("handSize"))
            .number("QueueLengthLimit", queuing.at("queueLengthLimit"));
    return new GoStruct()
        .number("NominalConcurrencyShares", limited.at("nominalConcurrencyShares"))
        .raw("LimitResponse", new GoStruct().text("Type", response.at("type")).struct("Queuing", queuing, queues).print())
        .orNull("LendablePercent", limited.at("lendablePercent"))
        .orNull("BorrowingLimitPercent", limited.at("borrowingLimitPercent"));
  }

  static String flow(ObjectView spec) {
    ObjectView distinguisher = spec.at("distinguisherMethod");
    GoStruct out =
        new GoStruct()
            .raw("PriorityLevelConfiguration", new GoStruct().text("Name", spec.at("priorityLevelConfiguration", "name")).print())
            .number("MatchingPrecedence", spec.at("matchingPrecedence"))
            .struct("DistinguisherMethod", distinguisher, new GoStruct().text("Type", distinguisher.at("type")));
    StringBuilder rules = new StringBuilder();
    for (ObjectView rule : spec.at("rules").items()) {
      add(
          rules,
          new GoStruct()
              .raw("Subjects", subjects(rule.at("subjects")))
              .raw("ResourceRules", resourceRules(rule.at("resourceRules")))
              .raw("NonResourceRules", nonResourceRules(rule.at("nonResourceRules"))));
    }
    return out.raw("Rules", list(spec.at("rules"), rules)).print();
  }

  private static String subjects(ObjectView subjects) {
    StringBuilder out = new StringBuilder();
    for (ObjectView subject : subjects.items()) {
      ObjectView user = subject.at("user");
      ObjectView group = subject.at("group");
      ObjectView account = subject.at("serviceAccount");
      add(
          out,
          new GoStruct()
              .text("Kind", subject.at("kind"))
              .struct("User", user, new GoStruct().text("Name", user.at("name")))
              .struct("Group", group, new GoStruct().text("Name", group.at("name")))
              .struct(
                  "ServiceAccount",
                  account,
                  new GoStruct().text("Namespace", account.at("namespace")).text("Name", account.at("name"))));
    }
    return list(subjects, out);
  }

  private static String resourceRules(ObjectView rules) {
    StringBuilder out = new StringBuilder();
    for (ObjectView rule : rules.items()) {
      add(
          out,
          new GoStruct()
              .orNull("Verbs", rule.at("verbs"))
              .orNull("APIGroups", rule.at("apiGroups"))
              .orNull("Resources", rule.at("resources"))
              .flag("ClusterScope", rule.at("clusterScope"))
              .orNull("Namespaces", rule.at("namespaces")));
    }
    return list(rules, out);
  }

  private static String nonResourceRules(ObjectView rules) {
    StringBuilder out = new StringBuilder();
    for (ObjectView rule : rules.items()) {
      add(out, new GoStruct().orNull("Verbs", rule.at("verbs")).orNull("NonResourceURLs", rule.at("nonResourceURLs")));
    }
    return list(rules, out);
  }

  private static void add(StringBuilder out, GoStruct struct) {
    out.append(out.isEmpty() ? "" : ",").append(struct.print());
  }

  private static String list(ObjectView list, StringBuilder items) {
    return list.absent() ? "null" : "[" + items + "]";
  }
}
