package dev.tidewaiter.server.kinds.storagemigration;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.List;

/**
 * What the API server demands of a StorageVersionMigration.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storagemigration/validation, ValidateStorageVersionMigration.
 */
public final class StorageVersionMigrationRules implements KindRules {

  @Override
  public JsonObject prepared(JsonObject migration) {
    return migration.without("status");
  }

  @Override
  public void validate(ObjectView migration, Errors errors) {
    ObjectView resource = migration.at("spec", "resource", "resource");
    ObjectView group = migration.at("spec", "resource", "group");
    if (errors.demandText(resource, "resource is required to be set")) {
      together(resource, Dns.label1035(resource.text()), errors);
    }
    if (!group.text().isEmpty()) {
      together(group, Dns.subdomain(group.text()), errors);
    }
  }

  private static void together(ObjectView field, List<String> wrong, Errors errors) {
    if (!wrong.isEmpty()) {
      errors.invalid(field, String.join(",", wrong));
    }
  }
}
