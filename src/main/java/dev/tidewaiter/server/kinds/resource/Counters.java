package dev.tidewaiter.server.kinds.resource;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.util.HashSet;
import java.util.Set;

/**
 * Sets of counters that devices share, and what a device takes of them. Both are lists of a set's name and its counters.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/resource/validation, validateCounterSet, validateDeviceCounterConsumption; pkg/apis/resource/v1,
 * Validate_CounterSet, Validate_DeviceCounterConsumption.
 */
final class Counters {

  private Counters() {}

  /**
   * What is written of them.
   *
   * @param maxSets how many sets are looked at
   */
  static void validate(ObjectView sets, int maxSets, Errors errors) {
    if (sets.size() > maxSets) {
      return;
    }
    for (ObjectView set : sets.items()) {
      Declared.maxItems(set.at("counters"), DeviceLimits.LIST, errors);
    }
  }

  /**
   * What is declared of them.
   *
   * @param name of the field that holds a set's name
   */
  static void declared(ObjectView sets, int maxSets, String name, Errors errors) {
    if (!Declared.maxItems(sets, maxSets, errors)) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ObjectView set : sets.items()) {
      if (!names.add(set.at(name).text())) {
        errors.duplicate(set, print(set, name));
      }
    }
    for (ObjectView set : sets.items()) {
      Declared.shortName(set.at(name), errors);
      counters(set.at("counters"), errors);
    }
  }

  private static void counters(ObjectView counters, Errors errors) {
    if (counters.size() == 0) {
      errors.required(counters, "");
    }
    for (ObjectView counter : counters.entries()) {
      for (String message : Dns.labelInBytes(counter.name())) {
        errors.invalidKey(counter.as(counters), message);
      }
    }
  }

  private static String print(ObjectView set, String name) {
    StringBuilder out = new StringBuilder("{");
    for (ObjectView counter : set.at("counters").entries()) {
      out.append(out.length() == 1 ? "" : ",").append(GoPrint.json(counter.name())).append(":{\"value\":");
      out.append(Quantities.print(Quantities.of(counter.at("value")))).append('}');
    }
    return new GoStruct().text(name, set.at(name)).rawIfAny("counters", set.at("counters"), out.append('}').toString()).print();
  }
}
