package dev.tidewaiter.server.kinds.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessReviewRulesTest {

  private static KindRun run(String kind, String rest) {
    return KindRun.of("apiVersion: authorization.k8s.io/v1\nkind: " + kind + "\n" + rest + "\n");
  }

  @Test
  void metadataIsPrintedWithoutWhatHoldsNothing() {
    KindRun run = run("SubjectAccessReview",
        "metadata: {generateName: a-, name: '', generation: 0, labels: {}, finalizers: [b]}\nspec: {user: u, resourceAttributes: {}}");
    assertEquals(List.of("metadata: Invalid value: {\"generateName\":\"a-\",\"finalizers\":[\"b\"]}: must be empty"), run.sentences());
  }

  @Test
  void metadataThatHoldsNothingIsEmpty() {
    assertEquals(List.of(),
        run("SelfSubjectAccessReview", "metadata: {name: '', annotations: {}}\nspec: {resourceAttributes: {}}").sentences());
  }

  @Test
  void namespaceOfTheQuestionIsThatOfTheReviewInNamespace() {
    String review = "metadata: {namespace: prod}\nspec: {user: u, resourceAttributes: {namespace: other}}";
    KindRun run = run("LocalSubjectAccessReview", review);
    assertEquals(List.of("spec.resourceAttributes.namespace: Invalid value: \"other\": must match metadata.namespace"), run.sentences());
    assertEquals(List.of("other"), run.places());
    assertEquals(List.of("metadata: Invalid value: {\"namespace\":\"prod\"}: must be empty"),
        run("SubjectAccessReview", review).sentences());
  }

  @Test
  void operatorsThatAreNotKnownAreLetThroughWithAnyValues() {
    assertEquals(List.of(), run("SelfSubjectAccessReview", "spec: {resourceAttributes: {labelSelector: {requirements: "
        + "[{key: a, operator: Gt, values: [b]}, {key: a, operator: Lt}]}}}").sentences());
  }
}
