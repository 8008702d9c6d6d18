package dev.tidewaiter.maven;

import dev.tidewaiter.input.Input;
import dev.tidewaiter.text.Source;
import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param name how reports call it
 * @param module whose it is
 * @param mixed whether it counts only if it says what it is
 */
record ManifestFile(String name, Input.File input, ModuleLayout module, boolean mixed) {

  /** Whether it is to be looked at, now that its text is known. */
  boolean isMeant(Source source) {
    return !mixed || SelfDescription.isIn(source.text());
  }

  Path path() {
    return input.path().normalize();
  }
}
