package dev.tidewaiter.maven;

import dev.tidewaiter.input.Input;

/**
 * A file to check.
 *
 * @param name how reports call it
 * @param mixed whether it counts only if it says what it is
 */
record ManifestFile(String name, Input input, boolean mixed) {}
