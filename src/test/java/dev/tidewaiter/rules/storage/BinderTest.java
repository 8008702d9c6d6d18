package dev.tidewaiter.rules.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims and volumes, and what Kubernetes' documentation of persistent volumes says becomes of them. */
class BinderTest {

  private static final String CLASSES = "local waits; at-once; cloud provisions";

  @ParameterizedTest(name = "{0}: {1} among {2} gets {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a volume is never smaller            | c 10Gi RWO         | v 9Gi RWO                                | SIZE",
        "a volume may be as large             | c 10Gi RWO         | v 10Gi RWO                               | v",
        "a volume may be larger               | c 10Gi RWO         | v 1Ti RWO                                | v",
        "sizes are compared as amounts        | c 10Gi RWO         | v 10G RWO                                | SIZE",
        "sizes in other units                 | c 10000Mi RWO      | v 10Gi RWO                               | v",
        "the smallest that fits               | c 5Gi RWO          | a 50Gi RWO; b 6Gi RWO; c 4Gi RWO         | b",
        "modes are a subset                   | c 1Gi RWO          | v 1Gi RWO,ROX,RWX                        | v",
        "all modes must be offered            | c 1Gi RWO,RWX      | v 1Gi RWO                                | ACCESS_MODES",
        "RWX does not include RWO             | c 1Gi RWO          | v 1Gi RWX                                | ACCESS_MODES",
        "RWO does not include RWOP            | c 1Gi RWOP         | v 1Gi RWO                                | ACCESS_MODES",
        "the fewest modes before the size     | c 1Gi RWO          | a 1Gi RWO,RWX; b 9Gi RWO                 | b",
        "no class is the class of that name   | c 1Gi RWO class=   | v 1Gi RWO                                | v",
        "the empty class keeps from others    | c 1Gi RWO class=   | v 1Gi RWO class=x                        | CLASS",
        "a class keeps from those without     | c 1Gi RWO class=x  | v 1Gi RWO                                | CLASS",
        "a class needs no object              | c 1Gi RWO class=x  | v 1Gi RWO class=x                        | v",
        "block and file system                | c 1Gi RWO mode=Block | v 1Gi RWO                              | VOLUME_MODE",
        "file system and block                | c 1Gi RWO          | v 1Gi RWO mode=Block                     | VOLUME_MODE",
        "block and block                      | c 1Gi RWO mode=Block | v 1Gi RWO mode=Block                   | v",
        "a selector must select               | c 1Gi RWO select=a:1 | v 1Gi RWO                              | SELECTOR",
        "a selector of another value          | c 1Gi RWO select=a:1 | v 1Gi RWO labels=a:2                   | SELECTOR",
        "a selector that selects              | c 1Gi RWO select=a:1 | v 1Gi RWO labels=a:1,b:2               | v",
        "an empty selector selects all        | c 1Gi RWO select=  | v 1Gi RWO                                | v",
        "an attributes class must be the same | c 1Gi RWO vac=gold | v 1Gi RWO                                | ATTRIBUTES_CLASS",
        "also where the claim has none        | c 1Gi RWO          | v 1Gi RWO vac=gold                       | ATTRIBUTES_CLASS",
        "reserved for it                      | c 1Gi RWO          | a 1Gi RWO; b 9Gi RWO ref=default/c       | b",
        "reserved for it, of any class        | c 1Gi RWO class=x  | v 1Gi RWO class=y ref=default/c          | v",
        "reserved for it, with other labels   | c 1Gi RWO select=a:1 | v 1Gi RWO ref=default/c                | v",
        "reserved for it but smaller          | c 9Gi RWO          | v 1Gi RWO ref=default/c                  | SIZE",
        "reserved for it, not in its mode     | c 1Gi RWO          | v 1Gi RWO mode=Block ref=default/c       | VOLUME_MODE",
        "reserved for another                 | c 1Gi RWO          | v 1Gi RWO ref=default/other              | RESERVED",
        "reserved in another namespace        | c 1Gi RWO          | v 1Gi RWO ref=shop/c                     | RESERVED",
        "reserved without a namespace         | c 1Gi RWO          | v 1Gi RWO ref=/c                         | RESERVED",
        "reserved for an earlier claim        | c 1Gi RWO          | v 1Gi RWO ref=default/c@0b9e             | RESERVED",
        "a reserved one of more modes         | c 1Gi RWO          | a 1Gi RWO; b 1Gi RWO,RWX ref=default/c   | a",
        "named                                | c 1Gi RWO volume=b | a 1Gi RWO; b 9Gi RWO                     | b",
        "named but not there                  | c 1Gi RWO volume=b | a 1Gi RWO                                | MISSING",
        "named but smaller, others fit        | c 5Gi RWO volume=b | a 5Gi RWO; b 1Gi RWO                     | SIZE",
        "named, of another class              | c 1Gi RWO class=x volume=a | a 1Gi RWO                        | CLASS",
        "named, labels are not looked at      | c 1Gi RWO select=a:1 volume=a | a 1Gi RWO                     | a",
        "named but for another                | c 1Gi RWO volume=a | a 1Gi RWO ref=default/other              | RESERVED",
        "named by each other, nothing else    | c 9Gi RWX class=x volume=a | a 1Gi RWO ref=default/c          | a",
        "a class that waits: the smallest     | c 1Gi RWO class=local | a 1Gi RWO,RWX class=local; b 9Gi RWO class=local | a",
        "a class that waits: reserved first   | c 1Gi RWO class=local | a 1Gi RWO class=local; b 9Gi RWO,RWX class=local ref=default/c | b",
        "no volumes                           | c 1Gi RWO          | ''                                       | NOTHING",
      })
  void oneClaim(String rule, String claim, String volumes, String gets) {
    List<Outcome> outcomes = Binder.bind(Shorthand.scope(volumes, claim, CLASSES));

    assertEquals(gets, said(outcomes.get(0)), rule);
  }

  @Test
  void aVolumeIsBoundToOneClaim() {
    assertEquals(List.of("v", "LATE"), bind("v 9Gi RWO", "a 1Gi RWO; b 1Gi RWO"));
  }

  @Test
  void aClaimThatNamesAVolumeMayComeTooLate() {
    assertEquals(List.of("v", "LATE"), bind("v 9Gi RWO", "a 1Gi RWO; b 1Gi RWO volume=v"));
  }

  @Test
  void variantsOfAClaimDoNotCompete() {
    assertEquals(List.of("v", "v", "LATE"), bind("v 9Gi RWO", "a 1Gi RWO; a 2Gi RWO; a 1Gi RWO ns=shop"));
  }

  @Test
  void aReservedVolumeIsKept() {
    assertEquals(List.of("w", "v"), bind("v 1Gi RWO ref=default/b; w 9Gi RWO", "a 1Gi RWO; b 1Gi RWO"));
  }

  @Test
  void theDefaultClassIsThatOfClaimsWithoutOne() {
    StorageScope scope = Shorthand.scope("v 1Gi RWO; w 1Gi RWO class=mine", "a 1Gi RWO; b 1Gi RWO class=", "mine default");

    assertEquals(List.of("w", "v"), Binder.bind(scope).stream().map(BinderTest::said).toList());
  }

  @Test
  void whichClassesAreServedByHand() {
    String volumes = "v 1Gi RWO class=by-name; w 1Gi RWO class=gp3";
    StorageScope scope =
        Shorthand.scope(
            volumes,
            "a 1Gi RWO class=; b 1Gi RWO class=local; c 1Gi RWO class=by-name; d 1Gi RWO class=cloud; e 1Gi RWO class=other; "
                + "f 1Gi RWO class=gp3; g 1Gi RWO",
            CLASSES);

    List<String> byHand = new ArrayList<>();
    scope.claims().forEach(claim -> byHand.add(scope.servesByHand(claim) ? claim.name() : "-"));
    assertEquals(List.of("a", "b", "c", "-", "-", "-", "-"), byHand);
  }

  @Test
  void claimsThatAskForOtherThingsLookEachForThemselves() {
    assertEquals(List.of("v", "ACCESS_MODES", "LATE"), bind("v 1Gi RWO", "a 1Gi RWO; b 1Gi BLANK; c 1Gi NONE"));
  }

  @Test
  void aReservedVolumeIsFreeForItsClaimWhereItsVariantIsTaken() {
    StorageScope scope = Shorthand.scope("v 1Gi RWO", "first 1Gi RWO; mine 1Gi RWO class=x", CLASSES);
    scope.volumes().put(StorageScope.variant("v"), Shorthand.volume("v 9Gi RWO class=y ref=default/mine"));

    assertEquals(List.of("v", "v"), Binder.bind(scope).stream().map(BinderTest::said).toList());
  }

  @Test
  void aClaimWithoutAClassIsServedByHandWhereTheDefaultClassMakesNoVolumes() {
    assertTrue(servesByHand("mine default"));
    assertFalse(servesByHand("mine default provisions"));
  }

  private static boolean servesByHand(String classes) {
    StorageScope scope = Shorthand.scope("", "a 1Gi RWO", classes);
    return scope.servesByHand(scope.claims().get(0));
  }

  private static List<String> bind(String volumes, String claims) {
    return Binder.bind(Shorthand.scope(volumes, claims, CLASSES)).stream().map(BinderTest::said).toList();
  }

  /** The name of the volume, or why there is none. */
  static String said(Outcome outcome) {
    if (outcome instanceof Outcome.Takes takes) {
      return takes.volume().name();
    }
    if (outcome instanceof Outcome.Refused refused) {
      return refused.why().toString();
    }
    if (outcome instanceof Outcome.Nothing nothing) {
      return nothing.nearest().isEmpty() ? "NOTHING" : nothing.nearest().get(0).why().toString();
    }
    return outcome instanceof Outcome.Missing ? "MISSING" : "LATE";
  }
}
