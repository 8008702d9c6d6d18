package dev.tidewaiter.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in the words of the operating system. */
public final class Reason {

  private Reason() {}

  /** Such as {@code permission denied}, without the path. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String said = e instanceof FileSystemException system ? system.getReason() : inBrackets(e.getMessage());
    if (said == null || said.isEmpty()) {
      return e.getClass().getSimpleName();
    }
    return Character.toLowerCase(said.charAt(0)) + said.substring(1);
  }

  /** {@code FileInputStream} says {@code a.yaml (Permission denied)}. */
  private static String inBrackets(String message) {
    if (message == null || !message.endsWith(")")) {
      return message;
    }
    int open = message.lastIndexOf(" (");
    return open < 0 ? message : message.substring(open + 2, message.length() - 1);
  }
}
