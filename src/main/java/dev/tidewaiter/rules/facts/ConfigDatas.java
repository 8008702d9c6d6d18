package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Derived;
import dev.tidewaiter.rule.ObjectSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ConfigMaps and Secrets of a set by their names. Needs {@link ConfigData#FACTS}. */
public final class ConfigDatas {

  /** Those of a set, made once. */
  public static final Derived<ConfigDatas> OF = new OfSet();

  private final Map<String, List<ConfigData>> byName = new HashMap<>();

  private ConfigDatas(List<ConfigData> all) {
    for (ConfigData data : all) {
      String name = (data.secret() ? "Secret/" : "ConfigMap/") + data.namespace() + "/" + data.name();
      List<ConfigData> called = byName.getOrDefault(name, new ArrayList<>(1));
      called.add(data);
      byName.put(name, called);
    }
  }

  /** What a reference names: several where files are variants of each other. */
  public List<ConfigData> called(Reference reference) {
    return byName.getOrDefault(reference.kind() + "/" + reference.namespace() + "/" + reference.name(), List.of());
  }

  private static final class OfSet implements Derived<ConfigDatas> {
    @Override
    public ConfigDatas from(ObjectSet set) {
      return new ConfigDatas(set.all(ConfigData.FACTS));
    }
  }
}
