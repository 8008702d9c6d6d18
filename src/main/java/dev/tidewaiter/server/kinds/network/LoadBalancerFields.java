package dev.tidewaiter.server.kinds.network;

import dev.tidewaiter.server.field.Addresses;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;

/**
 * The fields that only a Service of type LoadBalancer may have.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateService and validateLoadBalancerClassField.
 */
final class LoadBalancerFields {

  private static final String SOURCE_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges";

  private LoadBalancerFields() {}

  static void validate(ObjectView service, boolean strict, Errors errors) {
    ObjectView spec = service.at("spec");
    boolean loadBalancer = spec.at("type").text().equals("LoadBalancer");
    ObjectView annotation = service.at("metadata", "annotations").key(SOURCE_RANGES);
    if (spec.at("loadBalancerSourceRanges").size() > 0) {
      sourceRanges(spec, loadBalancer, strict, errors);
    } else if (annotation.present()) {
      sourceRangesAnnotation(annotation, loadBalancer, strict, errors);
    }
    only(loadBalancer, spec.at("allocateLoadBalancerNodePorts"), errors);
    only(loadBalancer, spec.at("loadBalancerClass"), errors);
    if (loadBalancer && spec.at("loadBalancerClass").present()) {
      Names.qualifiedName(spec.at("loadBalancerClass"), errors);
    }
  }

  /** The server prints these paths with a capital letter. */
  private static void sourceRanges(ObjectView spec, boolean loadBalancer, boolean strict, Errors errors) {
    ObjectView ranges = spec.at("loadBalancerSourceRanges").as(spec.path().child("LoadBalancerSourceRanges"));
    only(loadBalancer, ranges, errors);
    for (ObjectView range : ranges.items()) {
      Addresses.legacyCidr(range, trimmed(range.text()), strict, errors);
    }
  }

  private static void sourceRangesAnnotation(ObjectView annotation, boolean loadBalancer, boolean strict, Errors errors) {
    only(loadBalancer, annotation, errors);
    String text = trimmed(annotation.text());
    if (text.isEmpty()) {
      return;
    }
    for (String range : text.split(",", -1)) {
      Addresses.legacyCidr(annotation, trimmed(range), strict, errors);
    }
  }

  private static void only(boolean loadBalancer, ObjectView field, Errors errors) {
    if (!loadBalancer && field.present()) {
      errors.forbidden(field, "may only be used when `type` is 'LoadBalancer'");
    }
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** What Go's unicode.IsSpace calls a space. */
  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c >= 0xa0 && Character.isSpaceChar(c);
  }
}
