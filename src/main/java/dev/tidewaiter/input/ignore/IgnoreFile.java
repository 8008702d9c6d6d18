package dev.tidewaiter.input.ignore;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The patterns of one file, in their order.
 *
 * @param base the folder that they are for: its path in the repository with a slash behind it, empty for the root
 */
record IgnoreFile(String base, List<IgnorePattern> patterns) {

  /** The name of files that are for their folder and below. */
  static final String NAME = ".gitignore";

  private static final int MOST_BYTES = 16 << 20;
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /** What a file says of a path. */
  enum Says {
    IGNORED,
    NOT_IGNORED,
    NOTHING
  }

  /** Reads a file; what cannot be read, or is a link, says nothing. */
  static IgnoreFile read(Path file, String base) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new IgnoreFile(base, List.of());
    }
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return new IgnoreFile(base, patterns(new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1)));
    } catch (IOException e) {
      return new IgnoreFile(base, List.of());
    }
  }

  static List<IgnorePattern> patterns(String text) {
    List<IgnorePattern> patterns = new ArrayList<>();
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      int cut = newline > start && text.charAt(newline - 1) == '\r' ? end - 1 : end;
      String line = text.substring(start, cut);
      if (IgnorePattern.isPattern(line)) {
        patterns.add(IgnorePattern.of(line));
      }
      start = end + 1;
    }
    return patterns;
  }

  boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** The last pattern that matches counts. */
  Says of(String path, String name, boolean directory) {
    String below = path.substring(base.length());
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(below, name, directory)) {
        return patterns.get(i).again() ? Says.NOT_IGNORED : Says.IGNORED;
      }
    }
    return Says.NOTHING;
  }
}
