package dev.tidewaiter.server.kinds.policy;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.ResourceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The scopes of a ResourceQuota: {@code scopes} and {@code scopeSelector}. The server's paths do not name the item, and what it prints is
 * the whole list.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateResourceQuotaScopes, validateScopedResourceSelectorRequirement;
 * pkg/apis/core/helper, IsResourceQuotaScopeValidForResource.
 */
final class QuotaScopes {

  private static final Set<String> POD_COMPUTE =
      Set.of("cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory");

  private static final String UNFIT = "unsupported scope applied to resource";

  private QuotaScopes() {}

  /** What several scopes get wrong alike is reported once, as the server answers it. */
  static void validate(ObjectView spec, Errors errors) {
    ObjectView scopes = spec.at("scopes");
    Set<String> seen = new HashSet<>();
    boolean known = true;
    boolean fits = true;
    for (ObjectView scope : scopes.items()) {
      String name = scope.text();
      if (known && !isKnown(name)) {
        errors.invalid(scopes, "unsupported scope");
        known = false;
      }
      if (seen.add(name) && fits && !fitsAll(name, spec)) {
        errors.invalid(scopes, UNFIT);
        fits = false;
      }
    }
    conflicts(seen, scopes, scopes, errors);
    selector(spec, errors);
  }

  private static void selector(ObjectView spec, Errors errors) {
    ObjectView selector = spec.at("scopeSelector");
    ObjectView expressions = selector.at("matchExpressions");
    Set<String> seen = new HashSet<>();
    boolean fits = true;
    for (ObjectView requirement : expressions.items()) {
      ObjectView scope = requirement.at("scopeName").as(expressions.path().child("scopeName"));
      if (!isKnown(scope.text())) {
        errors.invalidNamed(scope, "unsupported scope");
      }
      if (seen.add(scope.text()) && fits && !fitsAll(scope.text(), spec)) {
        errors.invalid(expressions, print(selector), UNFIT);
        fits = false;
      }
      operator(scope.text(), requirement, expressions, errors);
    }
    conflicts(seen, expressions, spec.at("scopes"), errors);
  }

  private static void operator(String scope, ObjectView requirement, ObjectView expressions, Errors errors) {
    ObjectView operator = requirement.at("operator").as(expressions.path().child("operator"));
    ObjectView values = requirement.at("values").as(expressions.path().child("values"));
    if (existsOnly(scope) && !operator.text().equals("Exists")) {
      errors.invalidNamed(
          operator,
          "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, "
              + "ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity");
    }
    switch (operator.text()) {
      case "In", "NotIn" -> {
        if (values.size() == 0) {
          errors.required(values, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector");
        }
      }
      case "Exists", "DoesNotExist" -> {
        if (values.size() > 0) {
          errors.invalid(values, "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector");
        }
      }
      default -> errors.invalidNamed(operator, "not a valid selector operator");
    }
  }

  /** Whether the scope has something to say of each limited resource. */
  private static boolean fitsAll(String scope, ObjectView spec) {
    if (isKnown(scope)) {
      for (ObjectView amount : spec.at("hard").entries()) {
        if (ResourceNames.isStandardOfQuota(amount.name()) && !fits(scope, amount.name())) {
          return false;
        }
      }
    }
    return true;
  }

  private static void conflicts(Set<String> scopes, ObjectView field, ObjectView printed, Errors errors) {
    for (String scope : List.of("BestEffort", "Terminating")) {
      if (scopes.contains(scope) && scopes.contains("Not" + scope)) {
        errors.invalid(field, printed.absent() ? "null" : GoPrint.value(printed), "conflicting scopes");
      }
    }
  }

  private static boolean fits(String scope, String resource) {
    return switch (scope) {
      case "Terminating", "NotTerminating", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity" ->
          resource.equals("pods") || POD_COMPUTE.contains(resource);
      case "BestEffort" -> resource.equals("pods");
      case "VolumeAttributesClass" -> resource.equals("persistentvolumeclaims") || resource.equals("requests.storage");
      default -> true;
    };
  }

  private static boolean isKnown(String scope) {
    return existsOnly(scope) || scope.equals("PriorityClass") || scope.equals("VolumeAttributesClass");
  }

  private static boolean existsOnly(String scope) {
    return switch (scope) {
      case "Terminating", "NotTerminating", "BestEffort", "NotBestEffort", "CrossNamespacePodAffinity" -> true;
      default -> false;
    };
  }

  private static String print(ObjectView selector) {
    List<String> requirements = new ArrayList<>();
    for (ObjectView requirement : selector.at("matchExpressions").items()) {
      requirements.add(
          new GoStruct()
              .text("ScopeName", requirement.at("scopeName"))
              .text("Operator", requirement.at("operator"))
              .orNull("Values", requirement.at("values"))
              .print());
    }
    return new GoStruct().raw("MatchExpressions", "[" + String.join(",", requirements) + "]").print();
  }
}
