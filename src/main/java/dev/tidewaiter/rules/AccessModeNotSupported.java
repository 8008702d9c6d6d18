package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.VolumeSources;
import dev.tidewaiter.server.field.ObjectView;
import java.util.Set;

/**
 * A volume with an access mode that its kind of storage has not: a disk that only one node can attach, for many to write.
 *
 * <p>Source: the table of access modes in Kubernetes' documentation of persistent volumes.
 */
public final class AccessModeNotSupported implements ObjectRule {

  private static final Set<String> ONE_NODE = Set.of("awsElasticBlockStore", "azureDisk", "vsphereVolume");
  private static final Set<String> ONE_WRITER = Set.of("gcePersistentDisk", "iscsi", "fc");
  private static final Set<String> DISK_DRIVERS =
      Set.of("ebs.csi.aws.com", "disk.csi.azure.com", "dobs.csi.digitalocean.com", "linodebs.csi.linode.com", "csi.hetzner.cloud");

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.filled().at("spec");
    String source = VolumeSources.of(spec);
    boolean isDriver = source.equals("csi");
    String driver = spec.at("csi", "driver").text();
    if (spec.at("volumeMode").text().equals("Block")) {
      return;
    }
    boolean oneNode = isDriver ? DISK_DRIVERS.contains(driver) : ONE_NODE.contains(source);
    String storage = isDriver ? "a disk of " + driver : "a volume of type " + source;
    for (ObjectView mode : spec.at("accessModes").items()) {
      String name = mode.text();
      if (oneNode && (name.equals("ReadWriteMany") || name.equals("ReadOnlyMany"))) {
        out.add(mode, name + " is promised, but " + storage + " can be attached to one node only", "ReadWriteOnce is what it can do");
      } else if (ONE_WRITER.contains(source) && name.equals("ReadWriteMany")) {
        out.add(mode, name + " is promised, but " + storage + " can be written by one node only", "ReadWriteOnce or ReadOnlyMany");
      } else if (!isDriver && !source.isEmpty() && name.equals("ReadWriteOncePod")) {
        out.add(mode, name + " is promised, but only CSI drivers know it, and this is " + storage, "ReadWriteOnce is what it can do");
      }
    }
  }
}
