package dev.tidewaiter.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.text.Source;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What stands around a fix stays as it is, whatever it is. */
class FixerProperties {

  private static final Fixer FIXER = new Fixer(new Engine(KubernetesLine.of("1.37"), RuleChoices.RECOMMENDED), true);

  /** Each with a hole for what is mended. */
  private static final List<String> LINES =
      List.of(
          "  # a comment",
          "  a: \"x\"   # behind",
          "  b: |\n    text: 5\n    more",
          "  'c':   'y'",
          "",
          "  d: >-\n    folded\n\n    on",
          "  \"e\": \"\u00e9\u4e2d\"");

  @Property(tries = 60)
  void everyByteOutsideOfTheEditsStays(
      @ForAll @Size(max = 6) List<@IntRange(max = 6) Integer> before, @ForAll @Size(max = 6) List<@IntRange(max = 6) Integer> after) {
    String head = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n" + lines(before, "p");
    String tail = lines(after, "q");

    String fixed = FIXER.fix(Source.of("a.yaml", head + "  number: 5\n" + tail)).text();

    assertEquals(head + "  number: \"5\"\n" + tail, fixed);
  }

  @Property(tries = 30)
  void whatIsMendedIsNotMendedAgain(@ForAll @Size(max = 6) List<@IntRange(max = 6) Integer> before) {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n" + lines(before, "p") + "  number: 5\n  flag: true\n";
    String once = FIXER.fix(Source.of("a.yaml", text)).text();

    assertEquals(new Fixer.Fixed(once, 0), FIXER.fix(Source.of("a.yaml", once)));
  }

  private static String lines(List<Integer> chosen, String prefix) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < chosen.size(); i++) {
      String line = LINES.get(chosen.get(i));
      for (String name : List.of("a:", "b:", "'c':", "d:", "\"e\":")) {
        boolean quoted = name.length() > 2;
        String unique = quoted ? name.substring(0, 1) + prefix + i + name.substring(1) : prefix + i + name;
        line = line.startsWith("  " + name) ? "  " + unique + line.substring(2 + name.length()) : line;
      }
      out.append(line).append('\n');
    }
    return out.toString();
  }
}
