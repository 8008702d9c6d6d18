package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.ResourceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * One metric: its type and the source that goes with it.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation, validateMetricSpec and below.
 */
final class MetricSpecValidation {

  /** In the order in which the server looks for them. */
  private static final String[] SOURCES = {"object", "external", "pods", "resource", "containerResource"};

  private MetricSpecValidation() {}

  /** Of several sources only the first is looked into. */
  static void validate(ObjectView metric, Errors errors) {
    ObjectView type = metric.at("type");
    errors.demandText(type, "must specify a metric source type");
    errors.oneOf(type, "ContainerResource", "External", "Object", "Pods", "Resource");
    List<ObjectView> sources = new ArrayList<>();
    for (String name : SOURCES) {
      ObjectView source = metric.at(name);
      if (source.present()) {
        sources.add(source);
      }
    }
    if (!sources.isEmpty()) {
      source(sources.get(0), errors);
    }
    String expected = sourceOf(type.text());
    if (!expected.isEmpty() && metric.at(expected).absent()) {
      errors.required(metric.at(expected), "must populate information for the given metric source");
    }
    for (ObjectView source : sources) {
      if (sources.size() > 1 && !source.name().equals(expected)) {
        errors.forbidden(source, "must populate the given metric source only");
      }
    }
  }

  /** The field of a type; empty if there is no such type. */
  private static String sourceOf(String type) {
    return switch (type) {
      case "Object" -> "object";
      case "Pods" -> "pods";
      case "Resource" -> "resource";
      case "External" -> "external";
      case "ContainerResource" -> "containerResource";
      default -> "";
    };
  }

  private static void source(ObjectView source, Errors errors) {
    ObjectView target = source.at("target");
    switch (source.name()) {
      case "object" -> {
        ObjectReference.validate(source.at("describedObject"), true, errors);
        metricName(source, errors);
        MetricTargetValidation.ofObject(target, errors);
      }
      case "external" -> {
        metricName(source, errors);
        MetricTargetValidation.ofExternal(target, errors);
      }
      case "pods" -> {
        metricName(source, errors);
        MetricTargetValidation.ofPods(target, errors);
      }
      case "resource" -> {
        errors.demandText(source.at("name"), "must specify a resource name");
        MetricTargetValidation.ofResource(target, errors);
      }
      case "containerResource" -> {
        container(source, errors);
        MetricTargetValidation.ofResource(target, errors);
      }
      default -> throw new AssertionError(source.name());
    }
  }

  private static void metricName(ObjectView source, Errors errors) {
    ObjectView name = source.at("metric", "name");
    if (errors.demandText(name, "must specify a metric name")) {
      Names.pathSegment(name, errors);
    }
  }

  private static void container(ObjectView source, Errors errors) {
    ObjectView name = source.at("name");
    if (errors.demandText(name, "must specify a resource name")) {
      ResourceNames.ofContainer(name, name.text(), errors);
    }
    if (errors.demandText(source.at("container"), "must specify a container")) {
      Names.dnsLabel(source.at("container"), errors);
    }
  }
}
