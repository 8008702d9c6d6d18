package dev.tidewaiter.server.kinds.autoscaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstVersionTest {

  private static KindRun autoscaler(String annotations, String spec) {
    return KindRun.of("apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: a, annotations: {" + annotations
        + "}}\nspec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, maxReplicas: 3" + spec + "}\n");
  }

  private static KindRun annotated(String field, String json) {
    return autoscaler("autoscaling.alpha.kubernetes.io/" + field + ": '" + json + "'", "");
  }

  @Test
  void useOfProcessorIsReportedAsMetricAtItsOwnPlace() {
    KindRun run = autoscaler("", ", targetCPUUtilizationPercentage: 0");
    assertEquals(
        List.of("spec.metrics[0].resource.target.averageUtilization: Invalid value: 0: must be greater than 0"), run.sentences());
    assertEquals(List.of("0"), run.places());
  }

  @Test
  void metricInAnnotationIsReportedAtTheAnnotation() {
    String json = "[{\"type\":\"Pods\",\"pods\":{\"metricName\":\"a/b\",\"targetAverageValue\":\"1\"}}]";
    KindRun run = annotated("metrics", json);
    assertEquals(List.of("spec.metrics[0].pods.metric.name: Invalid value: \"a/b\": may not contain '/'"), run.sentences());
    assertEquals(List.of("'" + json + "'"), run.places());
  }

  @Test
  void annotationThatDoesNotFitIsLeftOut() {
    assertEquals(List.of(), annotated("metrics", "[{\"type\":5}]").sentences());
    assertEquals(List.of(), annotated("metrics", "[{\"type\":\"Pods\"}").sentences());
    assertEquals(List.of(), annotated("behavior", "{\"ScaleUp\":[]}").sentences());
  }

  @Test
  void behaviorInAnnotationIsNotFilledIn() {
    assertEquals(
        List.of("spec.behavior.scaleUp.policies: Required value: must specify at least one Policy"),
        annotated("behavior", "{\"scaleup\":{}}").sentences());
  }
}
