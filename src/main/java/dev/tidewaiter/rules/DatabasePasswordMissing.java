package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.OfficialImages;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.Map;

/**
 * A container of an official database image that ends at once, because it is not told a password for a new database.
 *
 * <p>Source: the documentation of the images mysql, mariadb and postgres on Docker Hub.
 */
public final class DatabasePasswordMissing implements ObjectRule {

  private static final List<String> MYSQL =
      List.of("MYSQL_ROOT_PASSWORD", "MYSQL_ROOT_PASSWORD_FILE", "MYSQL_ALLOW_EMPTY_PASSWORD", "MYSQL_RANDOM_ROOT_PASSWORD");

  /** One of these variables makes an image start; MariaDB takes those of MySQL too. */
  private static final Map<String, List<String>> ONE_OF =
      Map.of(
          "mysql",
          MYSQL,
          "mariadb",
          List.of(
              "MARIADB_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD_FILE", "MARIADB_ROOT_PASSWORD_HASH", "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
              "MARIADB_RANDOM_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD_HASH_FILE"),
          "postgres",
          List.of("POSTGRES_PASSWORD", "POSTGRES_PASSWORD_FILE", "POSTGRES_HOST_AUTH_METHOD"));

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().longRunning()) {
      String image = OfficialImages.name(container.image());
      List<String> oneOf = ONE_OF.get(image);
      if (oneOf == null || container.at("command").size() > 0 || container.at("envFrom").size() > 0) {
        continue;
      }
      if (!hasOneOf(container, oneOf) && !(image.equals("mariadb") && hasOneOf(container, MYSQL))) {
        String message = "container \"" + container.name() + "\" ends at once: " + image + " makes no database without " + oneOf.get(0);
        out.add(container.at("image"), message, "give it the variable from a Secret: valueFrom: {secretKeyRef: {name: ..., key: ...}}");
      }
    }
  }

  private static boolean hasOneOf(PodContainer container, List<String> names) {
    for (ObjectView variable : container.at("env").items()) {
      if (names.contains(variable.at("name").text())) {
        return true;
      }
    }
    return false;
  }
}
