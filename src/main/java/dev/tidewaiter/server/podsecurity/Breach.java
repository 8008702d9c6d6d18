package dev.tidewaiter.server.podsecurity;

import java.util.List;

/**
 * What one check of the Pod Security Standards says of a pod that it does not allow.
 *
 * @param reason the few words for it, such as {@code hostPath volumes}
 * @param detail which containers and values, in the API server's words
 * @param faults the fields; at least one
 */
public record Breach(String reason, String detail, List<Fault> faults) {

  public Breach {
    faults = List.copyOf(faults);
  }
}
