package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A ConfigMap or a Secret, without what it holds.
 *
 * @param secret whether it is a Secret
 * @param type of a Secret; empty for a ConfigMap
 * @param keys of all its data
 * @param place of its name
 * @param typeAt the place of its type
 */
public record ConfigData(boolean secret, String namespace, String name, String type, List<String> keys, Place place, Place typeAt) {

  /** Takes one from every ConfigMap and Secret. */
  public static final Facts<ConfigData> FACTS = new Taker();

  public ConfigData {
    keys = List.copyOf(keys);
  }

  private static final class Taker implements Facts<ConfigData> {
    @Override
    public List<String> kinds() {
      return List.of("ConfigMap", "Secret");
    }

    @Override
    public void take(Subject subject, Consumer<ConfigData> to) {
      boolean secret = subject.is("", "Secret");
      List<String> keys = new ArrayList<>();
      add(subject.written().at("data"), keys);
      add(subject.written().at(secret ? "stringData" : "binaryData"), keys);
      ObjectView type = subject.filled().at("type");
      String typeName = !secret ? "" : type.text().isEmpty() ? "Opaque" : type.text();
      Place place = subject.namePlace();
      String name = subject.ref().name();
      to.accept(new ConfigData(secret, subject.namespace(), name, typeName, keys, place, subject.place(type)));
    }

    private static void add(ObjectView map, List<String> to) {
      for (ObjectView entry : map.entries()) {
        to.add(entry.name());
      }
    }
  }
}
