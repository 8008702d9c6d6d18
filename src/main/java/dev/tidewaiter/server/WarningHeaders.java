package dev.tidewaiter.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The warnings that reach the client: each once, none with control characters, and cut short when they are too long altogether.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/filters/warning.go.
 */
final class WarningHeaders {

  private static final int MOST_CHARACTERS = 4 * 1024;
  private static final int MOST_CHARACTERS_OF_ONE = 256;

  private Set<String> recorded = Set.of();
  private List<String> written = List.of();
  private int characters;
  private boolean cutting;

  void add(String text) {
    if (recorded.isEmpty()) {
      recorded = new LinkedHashSet<>();
      written = new ArrayList<>();
    }
    if (text.isEmpty() || cutting && characters >= MOST_CHARACTERS || !recorded.add(text)) {
      return;
    }
    int length = text.codePointCount(0, text.length());
    if (cutting || characters + length <= MOST_CHARACTERS) {
      write(text);
      return;
    }
    cutting = true;
    characters = 0;
    written = new ArrayList<>();
    for (String earlier : recorded) {
      write(earlier);
    }
  }

  List<String> all() {
    return List.copyOf(written);
  }

  private void write(String text) {
    int length = text.codePointCount(0, text.length());
    boolean cut = cutting && length > MOST_CHARACTERS_OF_ONE;
    if (!hasControl(text)) {
      written.add(cut ? text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS_OF_ONE)) : text);
      characters += cut ? MOST_CHARACTERS_OF_ONE : length;
    }
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
