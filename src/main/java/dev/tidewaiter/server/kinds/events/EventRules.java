package dev.tidewaiter.server.kinds.events;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of an Event. It names the fields as those of its own type, which are called as in the core group but for
 * the reporting controller.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation/events.go, ValidateEventCreate; pkg/apis/events/v1/conversion.go.
 */
public final class EventRules implements KindRules {

  private static final int MAX_WORD = 128;
  private static final int MAX_NOTE = 1024;

  private final boolean core;

  private EventRules(boolean core) {
    this.core = core;
  }

  /** The rules of the core group's. */
  public static EventRules core() {
    return new EventRules(true);
  }

  /** The rules of the group {@code events.k8s.io}. */
  public static EventRules events() {
    return new EventRules(false);
  }

  /** What both groups demand; that of an event that has no time is less. */
  @Override
  public void validateFirst(ObjectView event, Errors errors) {
    ObjectView namespace = event.at(core ? "involvedObject" : "regarding").as(event, "involvedObject").at("namespace");
    String own = event.at("metadata", "namespace").text();
    if (event.at("eventTime").present()) {
      if (namespace.text().isEmpty() && !own.equals("default") && !own.equals("kube-system")) {
        elsewhere(namespace, errors);
      }
      reported(event, errors);
    } else if (namespace.text().isEmpty() ? !own.isEmpty() && !own.equals("default") : !namespace.text().equals(own)) {
      elsewhere(namespace, errors);
    }
  }

  @Override
  public void validate(ObjectView event, Errors errors) {
    if (!core) {
      series(event, errors);
      if (event.at("eventTime").absent()) {
        errors.required(event.at("eventTime"), "");
      }
      ObjectView type = event.at("type");
      if (!type.text().equals("Normal") && !type.text().equals("Warning")) {
        errors.invalid(type, "\"\"", "has invalid value: " + type.text());
      }
      deprecated(event, errors);
    }
  }

  private static void elsewhere(ObjectView namespace, Errors errors) {
    errors.invalid(namespace, "does not match event.namespace");
  }

  private void reported(ObjectView event, Errors errors) {
    ObjectView controller = event.at(core ? "reportingComponent" : "reportingController");
    errors.demandText(controller, "");
    Names.qualifiedName(controller, errors);
    word(event.at("reportingInstance"), errors);
    word(event.at("action"), errors);
    word(event.at("reason"), errors);
    atMost(core ? event.at("message") : event.at("note").as(event, "message"), MAX_NOTE, errors);
  }

  private static void word(ObjectView field, Errors errors) {
    errors.demandText(field, "");
    atMost(field, MAX_WORD, errors);
  }

  /** The sentence speaks of characters, but bytes are counted. */
  private static void atMost(ObjectView field, int max, Errors errors) {
    if (Utf8.length(field.text()) > max) {
      errors.invalid(field, "\"\"", "can have at most " + max + " characters");
    }
  }

  private static void series(ObjectView event, Errors errors) {
    ObjectView series = event.at("series");
    if (series.absent()) {
      return;
    }
    if (series.at("count").number() < 2) {
      errors.invalid(series.at("count"), "\"\"", "should be at least 2");
    }
    if (series.at("lastObservedTime").absent()) {
      errors.required(series.at("lastObservedTime"), "");
    }
  }

  /** What the core group has and this one only takes over. */
  private static void deprecated(ObjectView event, Errors errors) {
    ObjectView source = event.at("deprecatedSource");
    unset(event.at("deprecatedFirstTimestamp").as(event, "firstTimestamp"), event.at("deprecatedFirstTimestamp").present(), errors);
    unset(event.at("deprecatedLastTimestamp").as(event, "lastTimestamp"), event.at("deprecatedLastTimestamp").present(), errors);
    unset(event.at("deprecatedCount").as(event, "count"), event.at("deprecatedCount").number() != 0, errors);
    boolean named = !source.at("component").text().isEmpty() || !source.at("host").text().isEmpty();
    unset(source.as(event, "source"), named, errors);
  }

  private static void unset(ObjectView field, boolean set, Errors errors) {
    if (set) {
      errors.invalid(field, "\"\"", "needs to be unset");
    }
  }
}
