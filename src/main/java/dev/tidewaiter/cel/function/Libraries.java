package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import java.util.ArrayList;
import java.util.List;

/** All functions there are. */
public final class Libraries {

  private static final List<Library> ALL = List.of(new Comparison(), new Arithmetic(), new Texts(), new Lists(), new Regexes(), new Quantities(),
      new Optionals(), new Conversions(), new Formatting(), new Sets(), new Times(), new Addresses(), new Urls(), new Versions(),
      new NamedFormats(), new Authorizers(), new JsonPatches());

  private Libraries() {}

  /** The libraries that know a function of this name. */
  public static List<Library> of(String function) {
    List<Library> found = new ArrayList<>(1);
    for (Library library : ALL) {
      if (library.has(function)) {
        found.add(library);
      }
    }
    return found;
  }
}
