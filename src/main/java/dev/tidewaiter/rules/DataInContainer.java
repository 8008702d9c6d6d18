package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.OfficialImages;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Map;

/** A database that has no volume where its image keeps the data, so that it is deleted whenever the container is. */
public final class DataInContainer implements ObjectRule {

  private static final Map<String, String> DATA =
      Map.ofEntries(
          Map.entry("mysql", "/var/lib/mysql"),
          Map.entry("mariadb", "/var/lib/mysql"),
          Map.entry("percona", "/var/lib/mysql"),
          Map.entry("postgres", "/var/lib/postgresql"),
          Map.entry("mongo", "/data/db"),
          Map.entry("cassandra", "/var/lib/cassandra"),
          Map.entry("elasticsearch", "/usr/share/elasticsearch/data"),
          Map.entry("couchdb", "/opt/couchdb/data"),
          Map.entry("influxdb", "/var/lib/influxdb"));

  @Override
  public void check(Subject subject, Violations out) {
    if (subject.is("batch", "Job") || subject.is("batch", "CronJob")) {
      return;
    }
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.containers()) {
      String data = DATA.get(OfficialImages.name(container.image()));
      if (data != null && container.at("command").size() == 0 && !hasVolume(container, data)) {
        String message = "container \"" + container.name() + "\" has no volume at " + data + ": its data is deleted with it";
        out.add(container.at("image"), message, "mount a claim there; in a StatefulSet a template makes one for each pod");
      }
    }
  }

  /** Whether something is mounted at the directory, above it or below it. */
  private static boolean hasVolume(PodContainer container, String data) {
    for (ObjectView mount : container.at("volumeMounts").items()) {
      String path = mount.at("mountPath").text();
      String directory = path.endsWith("/") ? path : path + "/";
      if (directory.startsWith(data) || data.startsWith(directory)) {
        return true;
      }
    }
    return false;
  }
}
