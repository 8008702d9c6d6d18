package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Locale;

/** A load balancer that takes requests from anywhere: neither internal, as annotations say it, nor with a list of who may ask. */
public final class LoadBalancerOpen implements ObjectRule {

  private static final List<String> EVERYWHERE = List.of("0.0.0.0/0", "::/0");

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    ObjectView type = spec.at("type");
    if (!type.text().equals("LoadBalancer") || isInternal(subject.written().at("metadata", "annotations"))) {
      return;
    }
    ObjectView ranges = spec.at("loadBalancerSourceRanges");
    if (ranges.size() == 0) {
      out.add(type, "the load balancer takes requests from anywhere", "list who may ask in loadBalancerSourceRanges, or make it internal");
      return;
    }
    for (ObjectView range : ranges.items()) {
      if (EVERYWHERE.contains(range.text())) {
        out.add(range, "\"" + range.text() + "\" is everyone", "list who may ask");
      }
    }
  }

  /** Each provider has its own annotation; all say internal, private or a list of ranges, by the key or by the value. */
  private static boolean isInternal(ObjectView annotations) {
    for (ObjectView annotation : annotations.entries()) {
      String key = annotation.name().toLowerCase(Locale.ROOT);
      String value = annotation.text().toLowerCase(Locale.ROOT);
      boolean said = key.contains("internal") || key.contains("source-ranges") || value.contains("internal") || value.contains("private");
      if (said && !value.equals("false")) {
        return true;
      }
    }
    return false;
  }
}
