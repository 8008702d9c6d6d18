package dev.tidewaiter.server.kinds.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The label with which v1beta1 marked empty selectors; all answers are a real server's. */
class PodDisruptionBudgetMarkTest {

  private static final String LABEL = "pdb.kubernetes.io/deprecated-v1beta1-empty-selector-match";

  private static List<String> sentences(String expressions) {
    return KindRun.of("apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a}\n"
        + "spec: {selector: {matchExpressions: [" + expressions + "]}}\n").sentences();
  }

  @Test
  void wrongExpressionAboutTheMarkIsDropped() {
    assertEquals(List.of(), sentences("{key: " + LABEL + ", operator: Bogus}"));
  }

  @Test
  void wrongExpressionBesideTheMarkMovesUp() {
    assertEquals(List.of("spec.selector.matchExpressions[0].operator: Invalid value: \"Bogus\": not a valid selector operator"),
        sentences("{key: " + LABEL + ", operator: Exists}, {key: a, operator: Bogus}"));
  }
}
