package dev.tidewaiter.cli.trial;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of a rule: {@code cases/NAME.yaml}, or the files of {@code cases/NAME/}, which are checked together.
 *
 * @param golden the report that is expected
 */
public record RuleCase(String rule, String name, List<Source> sources, Path golden) {

  private static final Pattern MARK = Pattern.compile("# reports: ([a-z0-9/, -]+)$");
  private static final Pattern EXEMPTION = Pattern.compile("^# no law ([a-z, -]+): (.+)$", Pattern.MULTILINE);

  /** The cases in a rule's folder. */
  public static List<RuleCase> of(String rule, Path folder) throws IOException {
    Path cases = folder.resolve("cases");
    if (!Files.isDirectory(cases)) {
      return List.of();
    }
    List<RuleCase> found = new ArrayList<>();
    for (Path path : listed(cases)) {
      String file = path.getFileName().toString();
      if (Files.isDirectory(path)) {
        List<Source> sources = listed(path).stream().map(one -> source(file + "/" + one.getFileName(), one)).toList();
        found.add(new RuleCase(rule, file, sources, cases.resolve(file + ".txt")));
      } else if (file.endsWith(".yaml") && !file.endsWith(".fixed.yaml")) {
        String name = file.substring(0, file.length() - ".yaml".length());
        found.add(new RuleCase(rule, name, List.of(source(file, path)), cases.resolve(name + ".txt")));
      }
    }
    return found;
  }

  /** Where findings are to be, each as {@code file:line rule}: {@code # reports: ID, ID} at the end of the line a finding starts on. */
  public Set<String> marks() {
    Set<String> marks = new TreeSet<>();
    for (Source source : sources) {
      String[] lines = source.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        Matcher mark = MARK.matcher(lines[i]);
        if (mark.find()) {
          for (String id : mark.group(1).split(", ")) {
            marks.add(source.name() + ":" + (i + 1) + " " + id);
          }
        }
      }
    }
    return marks;
  }

  /** Where findings are, each as {@code file:line rule}. */
  public static Set<String> places(List<Finding> findings) {
    Set<String> places = new TreeSet<>();
    for (Finding finding : findings) {
      int line = finding.source().lines().position(finding.span().start()).line();
      places.add(finding.source().name() + ":" + line + " " + finding.rule());
    }
    return places;
  }

  /** Whether the case says, with a reason, that a law does not hold for it. */
  boolean isExempt(String law) {
    for (Source source : sources) {
      Matcher exemption = EXEMPTION.matcher(source.text());
      while (exemption.find()) {
        if (List.of(exemption.group(1).split(", ")).contains(law)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Source source(String name, Path path) {
    return TextFile.read(path, name).orElseThrow(() -> new UsageException(path + ": cannot be read"));
  }
}
