package dev.tidewaiter.rules.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rules.facts.Claim;
import dev.tidewaiter.rules.facts.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The binder against a plain statement of which volumes the controller may choose. */
class BinderProperties {

  private static final String CLASSES = "x; y waits";

  @Property(tries = 2000)
  void aClaimGetsAVolumeThatTheControllerMayChoose(@ForAll("volumes") String volumes, @ForAll("claims") String claims) {
    StorageScope scope = Shorthand.scope(volumes, claims, CLASSES);
    Set<String> free = new HashSet<>(scope.volumes().keySet());
    List<Outcome> outcomes = Binder.bind(scope);
    assertEquals(scope.claims().size(), outcomes.size());
    for (Outcome outcome : outcomes) {
      Set<String> choice = choice(scope, outcome.claim(), free);
      if (outcome instanceof Outcome.Takes takes) {
        assertTrue(choice.contains(takes.volume().name()), () -> claims + " of " + volumes + ": " + outcome + " not in " + choice);
        free.remove(takes.volume().name());
      } else {
        assertEquals(Set.of(), choice, () -> claims + " of " + volumes + ": " + outcome);
      }
    }
  }

  @Property(tries = 500)
  void aClaimIsLateOnlyIfItWouldHaveBeenServedAlone(@ForAll("volumes") String volumes, @ForAll("claims") String claims) {
    StorageScope scope = Shorthand.scope(volumes, claims, CLASSES);
    for (Outcome outcome : Binder.bind(scope)) {
      boolean alone = !choice(scope, outcome.claim(), scope.volumes().keySet()).isEmpty();
      assertEquals(alone, outcome instanceof Outcome.Takes || outcome instanceof Outcome.Late, () -> claims + " of " + volumes);
    }
  }

  /** The volumes that the controller may bind a claim to, by what is documented; several where it does not say which. */
  private static Set<String> choice(StorageScope scope, Claim claim, Set<String> free) {
    List<Volume> all = new ArrayList<>(scope.volumes().values());
    all.removeIf(volume -> !free.contains(volume.name()));
    String name = claim.request().className().orElse("");
    Predicate<Volume> mine =
        v -> v.reserved().map(r -> r.namespace().equals("default") && r.name().equals(claim.name()) && r.uid().isEmpty()).orElse(false);
    Predicate<Volume> open = v -> v.reserved().isEmpty() && v.className().equals(name);
    Predicate<Volume> fits =
        v ->
            v.capacity().exact().compareTo(claim.request().storage().exact()) >= 0
                && v.volumeMode().equals(claim.request().volumeMode())
                && v.attributesClass().equals(claim.request().attributesClass())
                && v.modes().containsAll(claim.request().modes());
    Predicate<Volume> selected = v -> claim.request().selector().map(s -> s.matches(v.labels())).orElse(true);

    String named = claim.request().volumeName();
    if (!named.isEmpty()) {
      return names(all, mine.or(open.and(fits)).and(v -> v.name().equals(named)));
    }
    all.removeIf(fits.and(mine.or(open.and(selected))).negate());
    if (all.isEmpty()) {
      return Set.of();
    }
    if (!name.equals("y")) {
      int fewest = all.stream().mapToInt(v -> v.modes().size()).min().orElseThrow();
      all.removeIf(v -> v.modes().size() > fewest);
    }
    if (all.stream().anyMatch(mine)) {
      return names(all, mine);
    }
    Volume smallest = all.stream().min(Comparator.comparing(v -> v.capacity().exact())).orElseThrow();
    return names(all, v -> v.capacity().compareTo(smallest.capacity()) == 0);
  }

  private static Set<String> names(List<Volume> volumes, Predicate<Volume> which) {
    Set<String> names = new HashSet<>();
    volumes.stream().filter(which).forEach(volume -> names.add(volume.name()));
    return names;
  }

  @Provide
  Arbitrary<String> volumes() {
    Arbitrary<String> more = Arbitraries.of("", "", "", " mode=Block", " vac=gold", " labels=a:1", " labels=a:2");
    Arbitrary<String> reserved = Arbitraries.of("", "", "", "", " ref=default/c0", " ref=default/c1", " ref=shop/c0", " ref=default/c0@1");
    return lines("v", more, reserved, 6);
  }

  @Provide
  Arbitrary<String> claims() {
    Arbitrary<String> more = Arbitraries.of("", "", "", " mode=Block", " vac=gold", " select=a:1");
    Arbitrary<String> named = Arbitraries.of("", "", "", "", " volume=v0", " volume=v1");
    return lines("c", more, named, 4);
  }

  private static Arbitrary<String> lines(String name, Arbitrary<String> more, Arbitrary<String> binding, int most) {
    Arbitrary<String> sizes = Arbitraries.of("1Gi", "2Gi", "1G", "2048Mi", "5Gi");
    Arbitrary<String> modes = Arbitraries.of("RWO", "RWO", "RWX", "RWO,RWX", "RWO,ROX", "RWOP");
    Arbitrary<String> classes = Arbitraries.of("", "", " class=x", " class=y");
    return Combinators.combine(sizes, modes, classes, more, binding)
        .as((size, mode, ofClass, rest, bound) -> " " + size + " " + mode + ofClass + rest + bound)
        .list()
        .ofMaxSize(most)
        .map(lines -> numbered(name, lines));
  }

  private static String numbered(String name, List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      out.append(name).append(i).append(lines.get(i)).append('\n');
    }
    return out.toString();
  }
}
