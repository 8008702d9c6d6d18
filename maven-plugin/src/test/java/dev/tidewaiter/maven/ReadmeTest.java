package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README says of builds with Maven. */
class ReadmeTest {

  private static final String HEADING = "## In a Maven build\n";
  private static final String SNIPPET = "```xml\n";

  @Test
  void theSnippetIsTheOneThatASmallBuildRuns() throws IOException {
    String section = section();
    int start = section.indexOf(SNIPPET) + SNIPPET.length();
    String snippet = section.substring(start, section.indexOf("```\n", start));
    String run = Files.readString(Path.of("src/it/passes/pom.xml"));

    assertTrue(run.contains(snippet.replace(version(), "@project.version@")), snippet);
  }

  @Test
  void everyParameterIsNamedAndNoOther() throws IOException {
    String table = section().substring(section().indexOf("| parameter |"));
    Set<String> named = new TreeSet<>();
    table.lines().filter(line -> line.startsWith("| `")).forEach(line -> addAll("`(\\w+)`", line.split("\\|")[1], named));
    Set<String> properties = new TreeSet<>();
    addAll("\\$\\{tidewaiter\\.(\\w+)}", text("/META-INF/maven/plugin.xml"), properties);

    assertEquals(properties, named);
  }

  private static void addAll(String pattern, String text, Set<String> to) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      to.add(matcher.group(1));
    }
  }

  private static String section() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    int start = readme.indexOf(HEADING);
    return readme.substring(start, readme.indexOf("\n## ", start + HEADING.length()));
  }

  private static String version() throws IOException {
    String plugin = text("/META-INF/maven/plugin.xml");
    int start = plugin.indexOf("<version>") + "<version>".length();
    return plugin.substring(start, plugin.indexOf("</version>", start));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = ReadmeTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
