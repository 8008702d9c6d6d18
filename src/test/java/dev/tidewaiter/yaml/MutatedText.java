package dev.tidewaiter.yaml;

import java.util.List;
import java.util.Random;

/** Texts that are YAML no more, or other YAML: manifests with a few changes, and pieces of syntax thrown together. */
public final class MutatedText {

  private static final String[] PIECES = {
    " ", "  ", "\n", "\n\n", "\t", "- ", "-", ": ", ":", "#", " #", " # c\n", "'", "\"", "\\", "|", ">", "|-", "|+", ">-", ">+",
    "|2", "[", "]", "{", "}", ",", ", ", "&a", "&a ", "*a", "*a ", "!", "!!str ", "%", "@", "`", "?", "? ", "a", "b: ", "c: d\n",
    "- e\n", "---", "---\n", "...\n", "\r\n", "\r", "\u0085", "\u2028", "é", "😀", "\uFEFF", "\u0001", "\u007F", "{{", "}}",
    "<<: ", "~", "null", "1", "''", "\"\"", "\\n", "\\u0041", "\\x4", "\\\n", "=", "-1", ".", "..", "0", "key:\n", "key:\n  ",
    "\n  ", "\n    ", "\n ", "- - ", "a: |\n  x\n", "k: >\n   y\n\n   z\n\n", "'it''s'", "{a: 1}", "[a, b]", "[]", "{}",
    "\"a\": ", ":\n", "- \n", "-\n"
  };

  private MutatedText() {}

  static String pieces(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(25); i > 0; i--) {
      text.append(piece(random));
    }
    return text.toString();
  }

  /** One of some manifests with a few changes. */
  public static String of(List<String> manifests, Random random) {
    StringBuilder text = new StringBuilder(manifests.get(random.nextInt(manifests.size())));
    for (int i = random.nextInt(4); i >= 0 && text.length() > 0; i--) {
      mutate(text, random);
    }
    return text.toString();
  }

  private static String piece(Random random) {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int line = text.lastIndexOf("\n", at) + 1;
    switch (random.nextInt(8)) {
      case 0 -> text.deleteCharAt(at);
      case 1, 2 -> text.insert(at, piece(random));
      case 3 -> text.replace(at, Math.min(text.length(), at + 1 + random.nextInt(3)), piece(random));
      case 4 -> text.insert(line, " ".repeat(1 + random.nextInt(3)));
      case 5 -> text.delete(line, Math.min(line + 1 + random.nextInt(2), text.length()));
      case 6 -> text.insert(line, text.substring(line, Math.max(line, text.indexOf("\n", at) + 1)));
      default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
    }
  }
}
