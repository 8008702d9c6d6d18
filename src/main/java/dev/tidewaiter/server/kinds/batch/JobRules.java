package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a Job.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/v1/defaults.go, SetDefaults_Job; pkg/registry/batch/job/strategy.go;
 * pkg/apis/batch/validation, ValidateJobCreate.
 */
public final class JobRules implements KindRules {

  private final ClusterSettings settings;

  public JobRules(ClusterSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> undecided(ObjectView object) {
    return JobTemplate.undecided(settings);
  }

  /** A Job without labels gets its template's. */
  @Override
  public JsonObject defaulted(JsonObject job) {
    JsonObject spec = Fill.objectOf(job, "spec");
    JsonObject metadata = Fill.objectOf(job, "metadata");
    Optional<JsonValue> labels = Fill.objectOf(Fill.objectOf(spec, "template"), "metadata").get("labels");
    if (spec.get("completions").isEmpty() && spec.get("parallelism").isEmpty()) {
      spec = Fill.number(spec, "completions", 1);
    }
    spec = Fill.absentNumber(spec, "parallelism", 1);
    JsonObject filled = job.with("spec", JobTemplate.defaulted(Fill.absentText(spec, "completionMode", "NonIndexed")));
    boolean unlabelled = Fill.objectOf(metadata, "labels").members().isEmpty();
    return labels.isPresent() && unlabelled ? filled.with("metadata", metadata.with("labels", labels.get())) : filled;
  }

  @Override
  public JsonObject prepared(JsonObject job) {
    JsonObject generated = JobSelector.generated(job);
    return generated.with("spec", JobTemplate.prepared(Fill.objectOf(generated, "spec"), settings));
  }

  @Override
  public void validate(ObjectView job, Errors errors) {
    JobSelector.generatedOnCreate(job, errors);
    JobSpecValidation.validate(job.at("spec"), settings, errors);
    JobSelector.validate(job.at("spec"), errors);
    IndexedJob.nameOnCreate(job, errors);
  }

  @Override
  public void warn(ObjectView job, Warnings warnings) {
    PodWarnings.name(job, "Pod names and hostnames", warnings);
    JobTemplate.warn(job.at("spec"), warnings);
  }
}
