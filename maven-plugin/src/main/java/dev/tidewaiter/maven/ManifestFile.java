package dev.tidewaiter.maven;

import dev.tidewaiter.input.Input;
import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param name how reports call it
 * @param module whose it is
 * @param mixed whether it counts only if it says what it is
 */
record ManifestFile(String name, Input.File input, ModuleLayout module, boolean mixed) {

  Path path() {
    return input.path().normalize();
  }
}
