package dev.tidewaiter.input;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a walk found.
 *
 * @param inputs in the order of the paths asked for, each directory's by name
 * @param refused named paths that cannot be read, each as a line for the user
 * @param unreadable paths met on the way that cannot be read, each as a line for the user
 * @param irregular how many paths with a manifest's name are no files: pipes, sockets, devices
 * @param loops how many links lead back to a directory they are in
 * @param ignored how many paths Git ignores: files with a manifest's name, and directories
 * @param plain directories, named as in the inputs' names, that were seen to hold nothing hidden
 */
public record Found(
    List<Input> inputs, List<String> refused, List<String> unreadable, int irregular, int loops, int ignored, Set<String> plain) {

  public Found {
    inputs = List.copyOf(inputs);
    refused = List.copyOf(refused);
    unreadable = List.copyOf(unreadable);
    plain = Collections.unmodifiableSet(plain);
  }
}
