package dev.tidewaiter.server.kinds.autoscaling;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.value.JsonValue.JsonObject;

/**
 * What the API server demands of a HorizontalPodAutoscaler of either version.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/autoscaling/validation; pkg/registry/autoscaling/horizontalpodautoscaler/strategy.go.
 */
public final class HorizontalPodAutoscalerRules implements KindRules {

  private final boolean firstVersion;
  private final boolean scalesToZero;

  private HorizontalPodAutoscalerRules(boolean firstVersion, ClusterSettings settings) {
    this.firstVersion = firstVersion;
    this.scalesToZero = settings.gate("HPAScaleToZero", true);
  }

  /** Of {@code autoscaling/v1}, which the server turns into the form of {@code v2} before it looks at it. */
  public static HorizontalPodAutoscalerRules v1(ClusterSettings settings) {
    return new HorizontalPodAutoscalerRules(true, settings);
  }

  /** Of {@code autoscaling/v2}. */
  public static HorizontalPodAutoscalerRules v2(ClusterSettings settings) {
    return new HorizontalPodAutoscalerRules(false, settings);
  }

  @Override
  public JsonObject defaulted(JsonObject autoscaler) {
    return firstVersion ? FirstVersion.converted(autoscaler) : autoscaler;
  }

  @Override
  public void validate(ObjectView autoscaler, Errors errors) {
    AutoscalerSpecValidation.validate(autoscaler.at("spec"), scalesToZero, errors);
  }
}
