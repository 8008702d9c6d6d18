package dev.tidewaiter.rule;

import dev.tidewaiter.input.Reason;
import dev.tidewaiter.input.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads packs of users' rules, each once. Not for several threads. */
public final class PackReader {

  private final Map<Path, Reading> known = new HashMap<>();

  /**
   * What a place holds.
   *
   * @param pack empty if anything is wrong
   * @param mistakes a line each, with the place in the file where there is one; told once, however often the place is asked for
   */
  public record Reading(Optional<RulePack> pack, List<String> mistakes) {
    public Reading {
      mistakes = List.copyOf(mistakes);
    }

    private static Reading wrong(String mistake) {
      return new Reading(Optional.empty(), List.of(mistake));
    }
  }

  /**
   * Reads the rules below a folder.
   *
   * @param name how messages call it
   */
  public Reading read(Path place, String name) {
    Path absolute = place.toAbsolutePath().normalize();
    Reading before = known.get(absolute);
    if (before != null) {
      return new Reading(before.pack(), List.of());
    }
    Reading reading = of(absolute, name);
    known.put(absolute, reading);
    return reading;
  }

  private static Reading of(Path place, String name) {
    if (!TextFile.isThere(place)) {
      return Reading.wrong(name + ": there is no such folder of rules");
    }
    try {
      RuleFolder.Reading rules = RuleFolder.read(place, name, RuleFile.Owner.USERS);
      if (!rules.mistakes().isEmpty()) {
        return new Reading(Optional.empty(), rules.mistakes());
      }
      if (rules.rules().isEmpty()) {
        return Reading.wrong(name + ": there are no rules in it; each is a folder with a rule.yaml, or a ValidatingAdmissionPolicy");
      }
      return new Reading(Optional.of(new RulePack(place, name, rules.rules())), List.of());
    } catch (IOException e) {
      return Reading.wrong(name + ": " + Reason.of(e));
    } catch (UncheckedIOException e) {
      return Reading.wrong(name + ": " + Reason.of(e.getCause()));
    }
  }
}
