package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand manifests of others, where they are at hand. */
class CorpusTest {

  private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
  private static final Path ANSWERS = CORPUS.resolve("verdicts-1.37.jsonl.gz");
  private static final Pattern NAMES =
      Pattern.compile("\"apiVersion\": ?(\"[^\"]*\"|null), ?\"kind\": ?(\"[^\"]*\"|null), ?\"namespace\": ?.*?, ?\"name\": ?(\"[^\"]*\"|null), ?\"code\"");
  private static final int FEWEST = 10_000;

  @BeforeEach
  void isHere() {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no " + CORPUS + " here");
  }

  @Test
  void everyDocumentHasItsLineWithItsKindAndName() throws IOException {
    CommandRun run = CommandRun.of(CORPUS, "", "verdict", "files");
    Map<String, List<String>> got = new HashMap<>();
    run.out().lines().filter(line -> !line.contains(",\"item\":")).forEach(line -> add(line, got));
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    Map<String, Integer> places = new HashMap<>();
    for (String line : answers()) {
      String file = "files/" + file(line);
      int place = places.merge(file, 1, Integer::sum) - 1;
      List<String> names = got.getOrDefault(file, List.of());
      seen++;
      if (isAnObject(line) && (place >= names.size() || !names.get(place).equals(names(line)))) {
        wrong.add(file + "#" + place + " " + names(line));
      }
    }
    assertTrue(seen >= FEWEST, "only " + seen + " documents");
    assertEquals(List.of(), wrong);
    assertEquals("", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check extras", "check peers", "check docs", "verdict extras", "verdict peers", "verdict docs"})
  void noTextCrashesIt(String line) {
    CommandRun run = CommandRun.of(CORPUS, "", line.split(" "));

    assertTrue(run.exit() <= ExitCode.FINDINGS, "exit " + run.exit() + "\n" + run.err());
    assertEquals("", run.err());
  }

  @Test
  void noTemplateMakesSyntaxErrors() {
    CommandRun run = CommandRun.of(CORPUS.resolve("extras"), "", "check", "-f", "concise", "template", "braces");

    assertEquals(List.of(), run.out().lines().filter(line -> line.contains("[yaml-syntax]")).toList());
  }

  private static List<String> answers() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(ANSWERS)), StandardCharsets.UTF_8))) {
      return in.lines().toList();
    }
  }

  /** Documents that are lists, and texts that are no YAML, have other lines or none in the record. */
  private static boolean isAnObject(String line) {
    return !names(line).contains("List\"") && !line.contains("\"Unparsed\"") && !names(line).contains("null");
  }

  private static void add(String line, Map<String, List<String>> names) {
    names.computeIfAbsent(file(line), name -> new ArrayList<>()).add(names(line));
  }

  private static String file(String line) {
    int start = line.indexOf('"', line.indexOf("\"file\"") + 6) + 1;
    return line.substring(start, line.indexOf('"', start));
  }

  private static String names(String line) {
    Matcher matcher = NAMES.matcher(line);
    return matcher.find() ? matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3) : "null";
  }
}
