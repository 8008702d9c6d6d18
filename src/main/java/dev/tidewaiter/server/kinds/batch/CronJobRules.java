package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.kube.CronSchedule;
import dev.tidewaiter.kube.TimeZoneNames;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What the API server demands of a CronJob. Of the template's metadata nothing.
 *
 * <p>Source: Kubernetes 1.37, pkg/registry/batch/cronjob/strategy.go; pkg/apis/batch/validation, ValidateCronJobCreate;
 * pkg/apis/batch/v1/zz_generated.validations.go, Validate_CronJobSpec.
 */
public final class CronJobRules implements KindRules {

  /** A Job's name less the time that the controller appends. */
  private static final int LONGEST_NAME = 52;

  private final ClusterSettings settings;
  private final TimeZoneNames zones;

  public CronJobRules(ClusterSettings settings, TimeZoneNames zones) {
    this.settings = settings;
    this.zones = zones;
  }

  @Override
  public Optional<String> undecided(ObjectView object) {
    return JobTemplate.undecided(settings);
  }

  @Override
  public JsonObject defaulted(JsonObject cronJob) {
    JsonObject spec = Fill.text(Fill.objectOf(cronJob, "spec"), "concurrencyPolicy", "Allow");
    JsonObject template = Fill.objectOf(spec, "jobTemplate");
    return withJob(cronJob, spec, template, JobTemplate.defaulted(Fill.objectOf(template, "spec")));
  }

  @Override
  public JsonObject prepared(JsonObject cronJob) {
    JsonObject spec = Fill.objectOf(cronJob, "spec");
    JsonObject template = Fill.objectOf(spec, "jobTemplate");
    return withJob(cronJob, spec, template, JobTemplate.prepared(Fill.objectOf(template, "spec"), settings));
  }

  @Override
  public void validate(ObjectView cronJob, Errors errors) {
    ObjectView spec = cronJob.at("spec");
    scheduleOnCreate(spec.at("schedule"), errors);
    errors.nonNegative(spec.at("startingDeadlineSeconds"));
    TimeZoneName.validate(spec.at("timeZone"), zones, errors);
    errors.oneOf(spec.at("concurrencyPolicy"), "Allow", "Forbid", "Replace");
    JobSpecValidation.validate(spec.at("jobTemplate", "spec"), settings, errors);
    selectorIsGenerated(spec.at("jobTemplate", "spec"), errors);
    errors.nonNegative(spec.at("successfulJobsHistoryLimit"));
    errors.nonNegative(spec.at("failedJobsHistoryLimit"));
    nameOnCreate(cronJob.at("metadata", "name"), errors);
    errors.demandText(spec.at("schedule"), "");
  }

  @Override
  public void warn(ObjectView cronJob, Warnings warnings) {
    PodWarnings.name(cronJob, "Pod names and hostnames", warnings);
    JobTemplate.warn(cronJob.at("spec", "jobTemplate", "spec"), warnings);
  }

  /** A CronJob that has a time zone in its schedule may keep it. */
  private void scheduleOnCreate(ObjectView schedule, Errors errors) {
    if (schedule.text().isEmpty()) {
      return;
    }
    CronSchedule.Reading reading = CronSchedule.parse(schedule.text(), zones);
    if (!reading.problem().isEmpty()) {
      errors.invalid(schedule, reading.problem());
    }
    if (schedule.text().contains("TZ")) {
      errors.invalid(schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead");
    }
  }

  private static void selectorIsGenerated(ObjectView spec, Errors errors) {
    if (spec.at("selector").present()) {
      errors.invalid(spec.at("selector"), LabelSelector.print(spec.at("selector")), "`selector` will be auto-generated");
    }
    if (spec.at("manualSelector").flag()) {
      errors.notSupported(spec.at("manualSelector"), "nil", "false");
    }
  }

  private static void nameOnCreate(ObjectView name, Errors errors) {
    if (Utf8.length(name.text()) > LONGEST_NAME) {
      errors.invalid(name, "must be no more than 52 characters");
    }
  }

  private static JsonObject withJob(JsonObject cronJob, JsonObject spec, JsonObject template, JsonObject job) {
    return cronJob.with("spec", spec.with("jobTemplate", template.with("spec", job)));
  }
}
