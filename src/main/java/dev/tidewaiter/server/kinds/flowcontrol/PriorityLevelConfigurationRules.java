package dev.tidewaiter.server.kinds.flowcontrol;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a PriorityLevelConfiguration.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/flowcontrol/validation, ValidatePriorityLevelConfiguration; pkg/apis/flowcontrol/v1/defaults.go; the
 * declarative rules of pkg/apis/flowcontrol/v1, which replace written ones and come last; apiserver/pkg/apis/flowcontrol/bootstrap.
 */
public final class PriorityLevelConfigurationRules implements KindRules {

  private static final String OF_OLDER_VERSIONS = "flowcontrol.k8s.io/v1beta3-preserve-zero-concurrency-shares";
  private static final String EXEMPT = "exempt";
  private static final String CATCH_ALL = "catch-all";
  private static final String SPEC_OF_CATCH_ALL =
      "{\"Type\":\"Limited\",\"Limited\":{\"NominalConcurrencyShares\":5,\"LimitResponse\":{\"Type\":\"Reject\",\"Queuing\":null},"
          + "\"LendablePercent\":0,\"BorrowingLimitPercent\":null},\"Exempt\":null}";

  @Override
  public JsonObject defaulted(JsonObject level) {
    JsonObject spec = Fill.objectOf(level, "spec");
    JsonObject filled = spec;
    if (spec.get("limited").isPresent()) {
      filled = filled.with("limited", LimitedLevel.defaulted(Fill.objectOf(spec, "limited")));
    }
    if (spec.get("exempt").isPresent()) {
      JsonObject exempt = Fill.absentNumber(Fill.objectOf(spec, "exempt"), "nominalConcurrencyShares", 0);
      filled = filled.with("exempt", Fill.absentNumber(exempt, "lendablePercent", 0));
    }
    return filled == spec ? level : level.with("spec", filled);
  }

  @Override
  public JsonObject prepared(JsonObject level) {
    return level.without("status");
  }

  @Override
  public void validate(ObjectView level, Errors errors) {
    ObjectView annotations = level.at("metadata", "annotations");
    if (annotations.key(OF_OLDER_VERSIONS).present()) {
      errors.forbidden(annotations, "annotation '" + OF_OLDER_VERSIONS + "' is forbidden");
    }
    String name = level.at("metadata", "name").text();
    ObjectView spec = level.at("spec");
    spec(spec, name, errors);
    if (name.equals(EXEMPT) && (spec.at("limited").present() || !spec.at("type").text().equals("Exempt"))) {
      errors.invalid(spec, print(spec), "spec of 'exempt' except the 'spec.exempt' field must equal the fixed value");
    } else if (name.equals(CATCH_ALL) && !print(spec).equals(SPEC_OF_CATCH_ALL)) {
      errors.invalid(spec, print(spec), "spec of 'catch-all' must equal the fixed value");
    }
    declared(spec, errors);
  }

  private static void spec(ObjectView spec, String name, Errors errors) {
    ObjectView type = spec.at("type");
    boolean exempt = type.text().equals("Exempt");
    if (name.equals(EXEMPT) != exempt) {
      errors.invalidNamed(type, "must be 'Exempt' if and only if `name` is 'exempt'");
    }
    if (exempt) {
      LimitedLevel.shares(spec.at("exempt"), errors);
      LimitedLevel.percent(spec.at("exempt", "lendablePercent"), errors);
    } else if (type.text().equals("Limited")) {
      LimitedLevel.validate(spec.at("limited"), errors);
    } else {
      errors.oneOfIfAny(type, "Exempt", "Limited");
    }
  }

  /** A part that is not of the type must not be there, and the one that is must. */
  private static void declared(ObjectView spec, Errors errors) {
    ObjectView type = spec.at("type");
    ObjectView limited = spec.at("limited");
    if (!type.text().equals("Exempt") && spec.at("exempt").present()) {
      errors.forbidden(spec.at("exempt"), "");
    }
    if (type.text().equals("Limited") && limited.absent()) {
      errors.required(limited, "");
    } else if (!type.text().equals("Limited") && limited.present()) {
      errors.forbidden(limited, "");
    }
    errors.demandText(type, "");
    if (limited.present()) {
      LimitedLevel.declared(limited, errors);
    }
  }

  private static String print(ObjectView spec) {
    return SpecPrint.level(spec);
  }
}
