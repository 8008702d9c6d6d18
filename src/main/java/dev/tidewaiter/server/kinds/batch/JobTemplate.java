package dev.tidewaiter.server.kinds.batch;

import dev.tidewaiter.server.field.Fill;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.core.PodTemplateSpecDefaults;
import dev.tidewaiter.server.kinds.core.PodWarnings;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.Optional;

/**
 * What happens to the spec of a Job wherever it stands: in a Job or in a CronJob.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/batch/v1/zz_generated.defaults.go; pkg/api/job/job.go, DropDisabledFields; pkg/api/job/warnings.go,
 * WarningsForJobSpec.
 */
final class JobTemplate {

  private JobTemplate() {}

  static JsonObject defaulted(JsonObject spec) {
    return spec.with("template", PodTemplateSpecDefaults.defaulted(Fill.objectOf(spec, "template")));
  }

  static JsonObject prepared(JsonObject spec, ClusterSettings settings) {
    JsonObject prepared = isScheduled(settings) ? spec : spec.without("scheduling");
    return prepared.with("template", PodTemplateSpecDefaults.prepared(Fill.objectOf(spec, "template"), settings));
  }

  /** Why a Job without errors is not answered: where the server looks at {@code scheduling}, that is not validated here. */
  static Optional<String> undecided(ClusterSettings settings) {
    return isScheduled(settings) ? Optional.of("validation of a Job's scheduling is not written yet") : Optional.empty();
  }

  private static boolean isScheduled(ClusterSettings settings) {
    return settings.gate("WorkloadWithJob", false);
  }

  static void warn(ObjectView spec, Warnings warnings) {
    IndexedJob.warn(spec, warnings);
    PodWarnings.template(spec.at("template"), warnings);
  }
}
