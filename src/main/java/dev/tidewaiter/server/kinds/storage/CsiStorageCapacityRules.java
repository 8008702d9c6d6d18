package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.Names;
import dev.tidewaiter.server.field.NodeLabels;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a CSIStorageCapacity.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, ValidateCSIStorageCapacity; pkg/api/storage, GetWarningsForCSIStorageCapacity.
 */
public final class CsiStorageCapacityRules implements KindRules {

  @Override
  public void validate(ObjectView storageCapacity, Errors errors) {
    LabelSelector.validate(storageCapacity.at("nodeTopology"), errors);
    Names.dnsSubdomain(storageCapacity.at("storageClassName"), errors);
    ObjectView capacity = storageCapacity.at("capacity");
    Quantities.nonNegative(capacity, Quantities.of(capacity), errors);
  }

  @Override
  public void warn(ObjectView storageCapacity, Warnings warnings) {
    ObjectView topology = storageCapacity.at("nodeTopology");
    NodeLabels.warnOfTerm(topology, warnings);
    ObjectView labels = topology.at("matchLabels");
    for (ObjectView label : labels.entries()) {
      String deprecation = NodeLabels.deprecation(label.name());
      if (!deprecation.isEmpty()) {
        warnings.add(label, labels.path().child(label.name()) + ": " + deprecation);
      }
    }
  }
}
