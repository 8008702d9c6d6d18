package dev.tidewaiter.maven;

import dev.tidewaiter.input.Glob;
import java.util.List;

/**
 * Which of the files in directories are checked.
 *
 * @param included globs of which one must match; empty takes all
 * @param generated whether what the build made is checked where it usually lies
 */
record Selection(List<Glob> included, List<Glob> excludes, boolean generated) {

  Selection {
    included = List.copyOf(included);
    excludes = List.copyOf(excludes);
  }

  /**
   * Whether a file is one that the build asks for.
   *
   * @param name from the module's base
   * @param below from the directory that was named
   */
  boolean includes(String name, String below) {
    for (Glob glob : included) {
      if (glob.matches(name) || glob.matches(below)) {
        return true;
      }
    }
    return included.isEmpty();
  }
}
