package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a FlowSchema.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/validation, ValidateFlowSchema; pkg/apis/flowcontrol/v1/defaults.go;
 * apiserver/pkg/apis/flowcontrol/bootstrap.
 */
public final class FlowSchemaRules implements KindRules {

  private static final int LOWEST_PRECEDENCE = 10_000;
  private static final String EXEMPT = "exempt";
  private static final String CATCH_ALL = "catch-all";

  private static final String EVERYTHING =
      "\"ResourceRules\":[{\"Verbs\":[\"*\"],\"APIGroups\":[\"*\"],\"Resources\":[\"*\"],\"ClusterScope\":true,\"Namespaces\":[\"*\"]}],"
          + "\"NonResourceRules\":[{\"Verbs\":[\"*\"],\"NonResourceURLs\":[\"*\"]}]}]}";
  private static final String SPEC_OF_EXEMPT =
      "{\"PriorityLevelConfiguration\":{\"Name\":\"exempt\"},\"MatchingPrecedence\":1,\"DistinguisherMethod\":null,"
          + "\"Rules\":[{\"Subjects\":[" + group("system:masters") + "]," + EVERYTHING;
  private static final String SPEC_OF_CATCH_ALL =
      "{\"PriorityLevelConfiguration\":{\"Name\":\"catch-all\"},\"MatchingPrecedence\":10000,\"DistinguisherMethod\":{\"Type\":\"ByUser\"},"
          + "\"Rules\":[{\"Subjects\":[" + group("system:unauthenticated") + "," + group("system:authenticated") + "]," + EVERYTHING;

  @Override
  public JsonObject defaulted(JsonObject schema) {
    JsonObject spec = Fill.objectOf(schema, "spec");
    return Fill.numberOf(spec, "matchingPrecedence") != 0
        ? schema
        : schema.with("spec", Fill.number(spec, "matchingPrecedence", 1000));
  }

  @Override
  public JsonObject prepared(JsonObject schema) {
    return schema.without("status");
  }

  @Override
  public void validate(ObjectView schema, Errors errors) {
    String name = schema.at("metadata", "name").text();
    ObjectView spec = schema.at("spec");
    precedence(spec.at("matchingPrecedence"), name, errors);
    distinguisher(spec.at("distinguisherMethod"), errors);
    ObjectView level = spec.at("priorityLevelConfiguration", "name");
    if (errors.demandText(level, "must reference a priority level")) {
      Names.dnsSubdomain(level, errors);
    }
    for (ObjectView rule : spec.at("rules").items()) {
      FlowRule.validate(rule, errors);
    }
    if (name.equals(EXEMPT)) {
      fixed(spec, name, SPEC_OF_EXEMPT, errors);
    } else if (name.equals(CATCH_ALL)) {
      fixed(spec, name, SPEC_OF_CATCH_ALL, errors);
    }
  }

  private static void precedence(ObjectView precedence, String name, Errors errors) {
    if (precedence.number() <= 0) {
      errors.invalid(precedence, "must be a positive value");
    }
    if (precedence.number() > LOWEST_PRECEDENCE) {
      errors.invalid(precedence, "must not be greater than " + LOWEST_PRECEDENCE);
    }
    if (precedence.number() == 1 && !name.equals(EXEMPT)) {
      errors.invalid(precedence, "only the schema named 'exempt' may have matchingPrecedence 1");
    }
  }

  /** A wrong method is printed whole. */
  private static void distinguisher(ObjectView method, Errors errors) {
    String type = method.at("type").text();
    if (method.present() && !type.equals("ByNamespace") && !type.equals("ByUser")) {
      String printed = new GoStruct().text("Type", method.at("type")).print();
      errors.notSupported(method.at("type"), printed, new String[] {"ByNamespace", "ByUser"});
    }
  }

  /** The schemas of the server's own are let in as they are; a list without items is no list. */
  private static void fixed(ObjectView spec, String name, String expected, Errors errors) {
    String printed = SpecPrint.flow(spec);
    if (!printed.replace(":[]", ":null").equals(expected)) {
      errors.invalid(spec, printed, "spec of '" + name + "' must equal the fixed value");
    }
  }

  private static String group(String name) {
    return "{\"Kind\":\"Group\",\"User\":null,\"Group\":{\"Name\":\"" + name + "\"},\"ServiceAccount\":null}";
  }
}
