package dev.tidewaiter.rule;

import java.nio.file.Path;
import java.util.List;

/**
 * Rules of users, as one folder or file has them.
 *
 * @param place the folder or file, as an absolute path
 * @param name how messages call it
 */
public record RulePack(Path place, String name, List<Rule> rules) {

  public RulePack {
    rules = List.copyOf(rules);
  }
}
