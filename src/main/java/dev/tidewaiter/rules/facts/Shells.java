package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** Whether what a container runs is read by a shell, as far as its manifest tells. */
public final class Shells {

  private static final List<String> NAMES = List.of("sh", "bash", "ash", "dash", "zsh", "ksh", "busybox", "cmd", "powershell", "pwsh");

  private Shells() {}

  /** Whether a program is a shell, with or without the path to it. */
  public static boolean isShell(String program) {
    String name = program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
    return NAMES.contains(name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name);
  }

  /** Whether one of the words of a list is a shell: the first, or one that another program starts. */
  public static boolean isAmong(ObjectView words) {
    for (ObjectView word : words.items()) {
      if (isShell(word.text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the command of a container or its arguments start a shell. */
  public static boolean isStartedBy(PodContainer container) {
    return isAmong(container.at("command")) || isAmong(container.at("args"));
  }
}
