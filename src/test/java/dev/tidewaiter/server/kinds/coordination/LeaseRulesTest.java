package dev.tidewaiter.server.kinds.coordination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaseRulesTest {

  private static final ClusterSettings COORDINATED =
      new ClusterSettings(Optional.empty(), List.of(), true, Map.of("CoordinatedLeaderElection", true));

  private static String lease(String spec) {
    return "apiVersion: coordination.k8s.io/v1\nkind: Lease\nmetadata: {name: a}\nspec: " + spec + "\n";
  }

  @Test
  void fieldsOfCoordinatedElectionAreDroppedUnseenWhereItIsOff() {
    assertEquals(List.of(), KindRun.of(lease("{strategy: Bogus, preferredHolder: x}")).sentences());
  }

  @Test
  void strategyIsNamedTwiceInItsErrorsWhereElectionIsCoordinated() {
    assertEquals(List.of("spec.strategy.strategy: Unsupported value: \"Bogus\": supported values: \"OldestEmulationVersion\""),
        KindRun.of(lease("{strategy: Bogus}"), COORDINATED).sentences());
    assertEquals(List.of(), KindRun.of(lease("{strategy: example.com/Mine, preferredHolder: x}"), COORDINATED).sentences());
  }

  @Test
  void preferredHolderNeedsStrategyWhereElectionIsCoordinated() {
    KindRun run = KindRun.of(lease("{preferredHolder: x}"), COORDINATED);
    assertEquals(List.of("spec.preferredHolder: Forbidden: may only be specified if `strategy` is defined"), run.sentences());
    assertEquals(List.of("preferredHolder"), run.places());
  }

  @Test
  void zeroIsNoDurationButAsManyTransitionsAsAny() {
    KindRun run = KindRun.of(lease("{leaseDurationSeconds: 0, leaseTransitions: 0}"));
    assertEquals(List.of("spec.leaseDurationSeconds: Invalid value: 0: must be greater than 0"), run.sentences());
    assertEquals(List.of("0"), run.places());
  }
}
