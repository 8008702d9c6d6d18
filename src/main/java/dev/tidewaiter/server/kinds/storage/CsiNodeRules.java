package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.volume.CsiSource;
import java.util.HashSet;
import java.util.Set;

/**
 * What the API server demands of a CSINode. Its status is dropped.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateCSINode; pkg/registry/storage/csinode/strategy.go.
 */
public final class CsiNodeRules implements KindRules {

  private static final int LONGEST_ID = 256;

  @Override
  public void validate(ObjectView node, Errors errors) {
    Set<String> names = new HashSet<>();
    for (ObjectView driver : node.at("spec", "drivers").items()) {
      ObjectView name = driver.at("name");
      CsiSource.driverName(name, errors);
      nodeId(driver.at("nodeID"), errors);
      errors.nonNegative(driver.at("allocatable", "count"));
      if (!names.add(name.text())) {
        errors.duplicate(name);
      }
      topologyKeys(driver, errors);
    }
  }

  private static void nodeId(ObjectView id, Errors errors) {
    errors.demandText(id, "");
    if (Utf8.length(id.text()) > LONGEST_ID) {
      errors.invalid(id, "must be 256 characters or less");
    }
  }

  /** Qualified names that differ; errors stand at the driver. */
  private static void topologyKeys(ObjectView driver, Errors errors) {
    Set<String> keys = new HashSet<>();
    for (ObjectView item : driver.at("topologyKeys").items()) {
      ObjectView key = item.as(driver);
      errors.demandText(key, "");
      if (!keys.add(key.text())) {
        errors.duplicate(key);
      }
      Names.qualifiedName(key, errors);
    }
  }
}
