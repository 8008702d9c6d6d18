package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * PostgreSQL's data directory at the root of a claim's volume, where a new file system has a directory lost+found.
 *
 * <p>Source: the documentation of the image postgres, PGDATA; initdb refuses a directory that is not empty.
 */
public final class PostgresDataAtVolumeRoot implements ObjectRule {

  private static final String DATA = "/var/lib/postgresql/data";
  private static final String HELP = "add subPath: data to the mount, or set PGDATA to a directory below, such as " + DATA + "/pgdata";

  @Override
  public List<String> watches() {
    return List.of("volumeMounts");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    for (PodContainer container : pod.containers()) {
      if (!isPostgres(container.image())) {
        continue;
      }
      for (ObjectView mount : container.at("volumeMounts").items()) {
        String path = mount.at("mountPath").text();
        boolean atData = path.equals(DATA) || path.equals(DATA + "/");
        if (atData && isWhole(mount) && !setsDirectory(container) && claims(subject, pod).contains(mount.at("name").text())) {
          String message = "PostgreSQL starts only in an empty directory, and the root of a new disk has lost+found in it";
          out.add(Violation.at(mount.at("mountPath"), message, HELP));
        }
      }
    }
  }

  /** The image of that name, of any registry, in a version before 18, which keeps its data elsewhere. */
  private static boolean isPostgres(String image) {
    String name = image.substring(image.lastIndexOf('/') + 1);
    int colon = name.indexOf(':');
    String tag = colon < 0 ? "" : name.substring(colon + 1);
    return colon >= 0 && name.startsWith("postgres:") && !tag.startsWith("18") && !tag.startsWith("19") && !tag.startsWith("latest");
  }

  private static boolean isWhole(ObjectView mount) {
    return mount.at("subPath").text().isEmpty() && mount.at("subPathExpr").text().isEmpty();
  }

  /** Whether its settings say where the data is; they may come from elsewhere, too. */
  private static boolean setsDirectory(PodContainer container) {
    for (ObjectView variable : container.at("env").items()) {
      if (variable.at("name").text().equals("PGDATA")) {
        return true;
      }
    }
    return container.at("envFrom").size() > 0;
  }

  private static Set<String> claims(Subject subject, PodTemplate pod) {
    Set<String> claims = new HashSet<>();
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      if (volume.at("persistentVolumeClaim").present() || volume.at("ephemeral").present()) {
        claims.add(volume.at("name").text());
      }
    }
    for (ObjectView template : subject.filled().at("spec", "volumeClaimTemplates").items()) {
      claims.add(template.at("metadata", "name").text());
    }
    return claims;
  }
}
