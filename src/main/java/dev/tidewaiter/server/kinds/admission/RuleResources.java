package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * The resources of a rule: {@code pods}, {@code pods/log}, {@code pods/*}, {@code *}{@code /scale}, {@code *} or {@code *}{@code /*}. None
 * may be among those of one before it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateResources.
 */
final class RuleResources {

  private final Errors errors;
  private final Set<String> withAllParts = new HashSet<>();
  private final Set<String> partsOfAll = new HashSet<>();
  private boolean everything;
  private boolean allWhole;

  /** Whether the last resource that names no part is a certain one: the server asks no further than that. */
  private boolean oneWhole;

  private RuleResources(Errors errors) {
    this.errors = errors;
  }

  static void validate(ObjectView resources, Errors errors) {
    if (resources.size() == 0) {
      errors.required(resources, "");
      return;
    }
    RuleResources seen = new RuleResources(errors);
    for (ObjectView resource : resources.items()) {
      seen.add(resource);
    }
    if (seen.everything && resources.size() > 1) {
      errors.invalid(resources, "if '*/*' is present, must not specify other resources");
    }
    if (seen.allWhole && seen.oneWhole) {
      errors.invalid(resources, "if '*' is present, must not specify other resources without subresources");
    }
  }

  private void add(ObjectView field) {
    String resource = field.text();
    if (!errors.demandText(field, "")) {
      return;
    }
    everything |= resource.equals("*/*");
    allWhole |= resource.equals("*");
    int slash = resource.indexOf('/');
    if (slash < 0) {
      oneWhole = !resource.equals("*");
      return;
    }
    String whole = resource.substring(0, slash);
    String part = resource.substring(slash + 1);
    if (withAllParts.contains(whole)) {
      errors.invalid(field, "if '" + whole + "/*' is present, must not specify " + resource);
    }
    if (partsOfAll.contains(part)) {
      errors.invalid(field, "if '*/" + part + "' is present, must not specify " + resource);
    }
    if (part.equals("*")) {
      withAllParts.add(whole);
    }
    if (whole.equals("*")) {
      partsOfAll.add(part);
    }
  }
}
