package dev.tidewaiter.input.ignore;

/**
 * A line of a {@code .gitignore} file. Texts here are strings of bytes, each a character below 256, since Git matches bytes.
 *
 * @param again whether what it matches is not ignored after all
 * @param directories whether it is for directories only
 * @param anyDepth whether it is for a name in any directory below
 */
record IgnorePattern(boolean again, boolean directories, boolean anyDepth, ByteGlob glob) {

  /** What begins a pattern that is more than a text. */
  private static final String SPECIAL = "*?[\\";

  /** Whether a line says anything. */
  static boolean isPattern(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /** Reads a line that is a pattern. */
  static IgnorePattern of(String line) {
    String text = withoutTrailingSpaces(line);
    boolean again = text.startsWith("!");
    text = again ? text.substring(1) : text;
    boolean directories = text.endsWith("/");
    text = directories ? text.substring(0, text.length() - 1) : text;
    boolean anyDepth = text.indexOf('/') < 0;
    text = text.startsWith("/") ? text.substring(1) : text;
    return new IgnorePattern(again, directories, anyDepth, ByteGlob.of(text, literal(text)));
  }

  /** A blank at the end counts only behind a backslash. */
  private static String withoutTrailingSpaces(String line) {
    int end = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\' && i + 1 == line.length()) {
        return line;
      }
      if (line.charAt(i) == '\\') {
        end = ++i + 1;
      } else if (line.charAt(i) != ' ') {
        end = i + 1;
      }
    }
    return line.substring(0, end);
  }

  /** How many characters at its start are a text. */
  private static int literal(String text) {
    int length = 0;
    while (length < text.length() && SPECIAL.indexOf(text.charAt(length)) < 0) {
      length++;
    }
    return length;
  }

  /**
   * Whether it is for a path.
   *
   * @param path below the folder of the file that has the pattern
   * @param name the last part of the path
   */
  boolean matches(String path, String name, boolean directory) {
    return (directory || !directories) && glob.matches(anyDepth ? name : path);
  }
}
