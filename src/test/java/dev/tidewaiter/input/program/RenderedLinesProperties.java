package dev.tidewaiter.input.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.input.Templates.Template;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** A line of what a template renders to is traced to the line that it was made of, or to none; never to another. */
class RenderedLinesProperties {

  @Property(tries = 1500)
  void aLineIsNeverSaidToComeFromAnother(@ForAll long seed) {
    Rendering made = new Rendering(new Random(seed));
    made.block(12, true);
    Source template = Source.of("a.yaml", String.join("\n", made.template) + "\n");
    Source rendered = Source.of("a.yaml", String.join("\n", made.rendered) + "\n");

    for (int i = 0; i < made.rendered.size(); i++) {
      Span line = rendered.lines().line(i + 1);
      RenderedLines lines = RenderedLines.around(line.start(), rendered, new Template(template, 1, template.lines().lines(), true));
      Optional<Span> found = lines.of(line);
      boolean inside = made.origins.get(i) > 0;
      Statistics.label("lines of the template").collect(inside ? found.isPresent() ? "found" : "not found" : "put in");
      if (found.isPresent()) {
        assertEquals(
            made.origins.get(i),
            template.lines().position(found.get().start()).line(),
            made.rendered.get(i) + "\n" + template.text() + rendered.text());
      }
    }
    Statistics.label("lines of the template").coverage(coverage -> coverage.check("found").percentage(share -> share > 25));
  }

  /** A template and what it renders to, line by line. */
  private static final class Rendering {
    private final Random random;
    private final List<String> template = new ArrayList<>();
    private final List<String> rendered = new ArrayList<>();

    /** For each rendered line the line of the template, from 1; 0 if it is of a value. */
    private final List<Integer> origins = new ArrayList<>();

    Rendering(Random random) {
      this.random = random;
    }

    /** A part of a template that is rendered or not. */
    private void block(int size, boolean on) {
      for (int i = 0; i < size; i++) {
        int kind = random.nextInt(12);
        if (kind < 5) {
          line("  key" + random.nextInt(40) + ": x", on);
        } else if (kind < 8) {
          int key = random.nextInt(20);
          template.add("  put" + key + ": {{ .Values.a }}");
          render("  put" + key + ": " + random.nextInt(3), template.size(), on);
        } else if (kind == 8) {
          template.add("  {{- toYaml .Values.b | nindent 2 }}");
          for (int lines = random.nextInt(3); lines > 0; lines--) {
            render("  value" + random.nextInt(9) + ": y", 0, on);
          }
        } else if (kind == 9) {
          loop(on);
        } else if (size > 3) {
          template.add("  {{- if .Values.c }}");
          block(size / 3, on && random.nextBoolean());
          template.add("  {{- end }}");
        }
      }
    }

    private void loop(boolean on) {
      template.add("  {{- range .Values.d }}");
      int first = template.size();
      template.add("  - each" + random.nextInt(9) + ": {{ . }}");
      template.add("    key" + random.nextInt(40) + ": x");
      for (int times = random.nextInt(3); times > 0; times--) {
        render(template.get(first).replace("{{ . }}", "z" + times), first + 1, on);
        if (random.nextBoolean()) {
          render(template.get(first + 1), first + 2, on);
        }
      }
      template.add("  {{- end }}");
    }

    private void line(String text, boolean on) {
      template.add(text);
      render(text, template.size(), on);
    }

    private void render(String text, int origin, boolean on) {
      if (on) {
        rendered.add(text);
        origins.add(origin);
      }
    }
  }
}
