package dev.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README taken apart. */
final class ReadmeText {

  static final Path ROOT = Path.of("..");

  /** A program and its words, none of which is a place for the reader's. */
  private static final Pattern INLINE = Pattern.compile("`((?:\\./)?(?:tidewaiter|mvn|pip|git|pre-commit|java|helm|kubectl) [^`A-Z]*)`");

  private ReadmeText() {}

  /** A command, and the heading that it stands below. */
  record Command(String section, String text) {}

  /** A block with fences around it. */
  record Block(String section, String language, String text) {}

  /** The commands in lines of their own and in the text, without what is said of them behind {@code #}. */
  static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    String section = "";
    boolean fenced = false;
    for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
      fenced ^= line.startsWith("```");
      if (line.startsWith("#") && !fenced) {
        section = line.replaceAll("^#+ ", "");
      } else if (line.matches("    \\S.*") && !fenced) {
        commands.add(new Command(section, line.strip().replaceAll("\\s+# .*", "")));
      } else if (!fenced) {
        Matcher inline = INLINE.matcher(line);
        while (inline.find()) {
          commands.add(new Command(section, inline.group(1)));
        }
      }
    }
    return commands;
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    String section = "";
    String language = "";
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
      if (line.startsWith("```") && language.isEmpty()) {
        language = line.substring(3);
        text.setLength(0);
      } else if (line.equals("```")) {
        blocks.add(new Block(section, language, text.toString()));
        language = "";
      } else if (!language.isEmpty()) {
        text.append(line).append('\n');
      } else if (line.startsWith("#")) {
        section = line.replaceAll("^#+ ", "");
      }
    }
    return blocks;
  }

  static String block(String section) throws IOException {
    return blocks().stream().filter(block -> block.section().equals(section)).findFirst().orElseThrow().text();
  }
}
