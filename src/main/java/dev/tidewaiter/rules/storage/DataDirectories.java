package dev.tidewaiter.rules.storage;

import java.util.Map;

/** Where well-known databases and queues keep their data, by what the documentation of their images says. */
public final class DataDirectories {

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

  private DataDirectories() {}

  /** The program that keeps its data in a directory; empty if none is known to. */
  public static String program(String path) {
    String directory = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return DATA.getOrDefault(directory, "");
  }
}
