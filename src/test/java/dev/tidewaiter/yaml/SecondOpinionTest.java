package dev.tidewaiter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Ordinary manifests are the same to SnakeYAML Engine, a reader that others wrote. */
class SecondOpinionTest {

  /** One file in so many is compared. */
  private static final int STEP = 5;

  private static final Parse ENGINE = new Parse(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build());

  @Test
  void ourOwnManifestsAreTheSameToAnotherReader() {
    List<String> manifests = OddTexts.manifests();
    assertTrue(manifests.size() > 50);
    for (String manifest : manifests) {
      compare(manifest);
    }
  }

  @Test
  void realManifestsAreTheSameToAnotherReader() throws IOException {
    Path corpus = Path.of("../../shared/corpus/files");
    Assumptions.assumeTrue(Files.isDirectory(corpus), "../shared/corpus is not there: real manifests are not compared");
    int compared = 0;
    try (Stream<Path> walk = Files.walk(corpus)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (int i = 0; i < files.size(); i += STEP) {
        String text = read(files.get(i));
        DocumentCutter cutter = new DocumentCutter(text);
        while (cutter.hasNext()) {
          compared += compare(cutter.next().of(text)) ? 1 : 0;
        }
      }
    }
    assertTrue(compared > 1500, compared + " compared");
  }

  /**
   * Whether there was anything to compare: what breaks lines in YAML 1.1 alone is left out, and the last line gets the line break that the
   * engine sees in literals even where there is none.
   */
  private static boolean compare(String document) {
    String text = document + "\n";
    if (text.chars().anyMatch(c -> c == 0x85 || c == 0x2028 || c == 0x2029) || text.startsWith("%")) {
      return false;
    }
    YamlDocument ours = WholeText.general(text);
    if (ours.problem().isPresent()) {
      return false;
    }
    StringBuilder theirs = new StringBuilder();
    for (Event event : ENGINE.parseString(text)) {
      write(event, theirs);
    }
    StringBuilder tree = new StringBuilder();
    ours.root().ifPresent(root -> write(root, tree));
    assertEquals(theirs.toString(), tree.toString());
    return true;
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return "";
    }
  }

  private static void write(Event event, StringBuilder out) {
    if (event instanceof ScalarEvent scalar) {
      out.append(scalar.isPlain() ? " =" : " '").append(scalar.getValue());
    } else if (event instanceof AliasEvent alias) {
      out.append(" *").append(alias.getAlias());
    } else if (event instanceof SequenceStartEvent) {
      out.append(" [");
    } else if (event instanceof MappingStartEvent) {
      out.append(" {");
    } else if (event instanceof CollectionEndEvent) {
      out.append(" )");
    }
  }

  private static void write(YamlNode node, StringBuilder out) {
    if (node instanceof YamlNode.Scalar scalar) {
      out.append(scalar.style() == YamlNode.Style.PLAIN ? " =" : " '").append(scalar.value());
    } else if (node instanceof YamlNode.Alias alias) {
      out.append(" *").append(alias.name());
    } else if (node instanceof YamlNode.Sequence sequence) {
      out.append(" [");
      sequence.items().forEach(item -> write(item, out));
      out.append(" )");
    } else if (node instanceof YamlNode.Mapping mapping) {
      out.append(" {");
      for (YamlNode.Entry entry : mapping.entries()) {
        write(entry.key(), out);
        write(entry.value(), out);
      }
      out.append(" )");
    }
  }
}
