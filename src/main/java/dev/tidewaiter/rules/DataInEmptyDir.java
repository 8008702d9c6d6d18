package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.Map;

/** A database whose data directory is an emptyDir, which is deleted with the pod. */
public final class DataInEmptyDir implements ObjectRule {

  private static final Map<String, String> DATA =
      Map.ofEntries(
          Map.entry("/var/lib/mysql", "MySQL"),
          Map.entry("/bitnami/mysql", "MySQL"),
          Map.entry("/bitnami/mysql/data", "MySQL"),
          Map.entry("/bitnami/mariadb", "MariaDB"),
          Map.entry("/var/lib/postgresql", "PostgreSQL"),
          Map.entry("/var/lib/postgresql/data", "PostgreSQL"),
          Map.entry("/var/lib/pgsql/data", "PostgreSQL"),
          Map.entry("/bitnami/postgresql", "PostgreSQL"),
          Map.entry("/data/db", "MongoDB"),
          Map.entry("/bitnami/mongodb", "MongoDB"),
          Map.entry("/var/lib/mongodb", "MongoDB"),
          Map.entry("/var/lib/mongodb/data", "MongoDB"),
          Map.entry("/var/lib/cassandra", "Cassandra"),
          Map.entry("/var/lib/cassandra/data", "Cassandra"),
          Map.entry("/cassandra_data", "Cassandra"),
          Map.entry("/usr/share/elasticsearch/data", "Elasticsearch"),
          Map.entry("/usr/share/opensearch/data", "OpenSearch"),
          Map.entry("/var/lib/rabbitmq", "RabbitMQ"),
          Map.entry("/var/lib/rabbitmq/mnesia", "RabbitMQ"),
          Map.entry("/var/lib/influxdb", "InfluxDB"),
          Map.entry("/var/lib/influxdb2", "InfluxDB"),
          Map.entry("/var/lib/clickhouse", "ClickHouse"),
          Map.entry("/var/lib/kafka/data", "Kafka"),
          Map.entry("/bitnami/kafka", "Kafka"),
          Map.entry("/var/opt/mssql", "SQL Server"),
          Map.entry("/var/opt/mssql/data", "SQL Server"),
          Map.entry("/cockroach/cockroach-data", "CockroachDB"),
          Map.entry("/opt/couchdb/data", "CouchDB"),
          Map.entry("/var/lib/arangodb3", "ArangoDB"));

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    Map<String, ObjectView> emptyDirs = new HashMap<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("emptyDir").present()) {
        emptyDirs.put(volume.at("name").text(), volume.at("emptyDir"));
      }
    }
    if (emptyDirs.isEmpty() || subject.is("batch", "Job") || subject.is("batch", "CronJob")) {
      return;
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      emptyDirs.remove(template.at("metadata", "name").text());
    }
    for (PodContainer container : pod.containers()) {
      for (ObjectView mount : container.at("volumeMounts").items()) {
        ObjectView emptyDir = emptyDirs.get(mount.at("name").text());
        String program = DATA.get(withoutSlash(mount.at("mountPath").text()));
        if (emptyDir != null && program != null) {
          tell(mount, emptyDir, program, out);
        }
      }
    }
  }

  private static void tell(ObjectView mount, ObjectView emptyDir, String program, Violations out) {
    String message = program + " keeps its data in " + mount.at("mountPath").text() + ", and the emptyDir there is deleted with the pod";
    String help = "take a persistentVolumeClaim, or the volumeClaimTemplates of a StatefulSet";
    out.add(Violation.at(mount.at("mountPath"), message, help).related(emptyDir, "the volume"));
  }

  private static String withoutSlash(String path) {
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
