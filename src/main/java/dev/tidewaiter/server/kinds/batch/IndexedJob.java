package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.Dns;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;

/**
 * What the completion mode of a Job makes of its other fields.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/validation, validateJobSpec, validateNameAllowsCompletions; pkg/api/job/warnings.go,
 * WarningsForJobSpec.
 */
final class IndexedJob {

  private static final long MOST = 100_000;
  private static final long MOST_OF_MANY = 10_000;
  private static final String OF_MANY =
      "must be less than or equal to 10000 when completions are above 100000 and used with backoff limit per index";

  private IndexedJob() {}

  static boolean isIndexed(ObjectView spec) {
    return spec.at("completionMode").text().equals("Indexed");
  }

  static void validate(ObjectView spec, Errors errors) {
    ObjectView mode = spec.at("completionMode");
    if (isIndexed(spec)) {
      indexed(spec, errors);
    } else if (mode.absent() || mode.text().equals("NonIndexed")) {
      needsIndexes(spec.at("backoffLimitPerIndex"), errors);
      needsIndexes(spec.at("maxFailedIndexes"), errors);
    }
  }

  /** The Pod of the last index has a host name, which is made of the Job's. */
  static void nameOnCreate(ObjectView job, Errors errors) {
    long completions = job.at("spec", "completions").number();
    if (isIndexed(job.at("spec")) && completions > 0) {
      ObjectView name = job.at("metadata", "name");
      String host = name.text() + "-" + (completions - 1);
      if (!Dns.label(host).isEmpty()) {
        errors.invalid(name, "will not able to create pod with invalid DNS label: " + host);
      }
    }
  }

  static void warn(ObjectView spec, Warnings warnings) {
    ObjectView completions = spec.at("completions");
    if (isIndexed(spec) && completions.number() > MOST && spec.at("parallelism").number() > MOST_OF_MANY) {
      warnings.add(completions, spec.path() + ": In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher "
          + "than 10^4, Kubernetes might not be able to track completedIndexes when a big number of indexes fail");
    }
  }

  private static void indexed(ObjectView spec, Errors errors) {
    ObjectView completions = spec.at("completions");
    ObjectView parallelism = spec.at("parallelism");
    ObjectView failures = spec.at("maxFailedIndexes");
    if (completions.absent()) {
      errors.required(completions, "when completion mode is Indexed");
    }
    atMost(parallelism, MOST, "must be less than or equal to 100000 when completion mode is Indexed", errors);
    if (completions.present()) {
      atMost(failures, completions.number(), "must be less than or equal to completions", errors);
    }
    atMost(failures, MOST, "must be less than or equal to 100000", errors);
    if (completions.number() > MOST && spec.at("backoffLimitPerIndex").present()) {
      if (failures.absent()) {
        errors.required(failures, "must be specified when completions is above 100000");
      }
      atMost(parallelism, MOST_OF_MANY, OF_MANY, errors);
      atMost(failures, MOST_OF_MANY, OF_MANY, errors);
    }
  }

  private static void atMost(ObjectView number, long most, String detail, Errors errors) {
    if (number.present() && number.number() > most) {
      errors.invalid(number, detail);
    }
  }

  private static void needsIndexes(ObjectView field, Errors errors) {
    if (field.present()) {
      errors.invalid(field, "requires indexed completion mode");
    }
  }
}
