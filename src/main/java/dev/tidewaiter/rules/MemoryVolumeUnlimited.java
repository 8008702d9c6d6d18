package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;

/** A volume in memory without a size: what is written to it counts as memory of the containers. */
public final class MemoryVolumeUnlimited implements ObjectRule {

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView volume : subject.writtenPod().orElseThrow().spec().at("volumes").items()) {
      ObjectView directory = volume.at("emptyDir");
      if (directory.at("medium").text().equals("Memory") && directory.at("sizeLimit").absent()) {
        String message = "volume \"" + volume.at("name").text() + "\" is memory and has no size: what is written there ends the container";
        out.add(directory.at("sizeLimit"), message, "set sizeLimit, below the memory limit of what writes to it");
      }
    }
  }
}
